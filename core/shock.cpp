#include "shock.h"

#include <algorithm>
#include <cmath>
#include <string>
#include <utility>

#include "shock_way.h"

namespace crossmargin {
namespace {

void check(std::vector<Error>& errors, double t, const std::string& path) {
  if (std::abs(t) <= kLargest) return;
  errors.push_back({std::isfinite(t) ? ErrorCode::outOfRange : ErrorCode::notFinite, path,
                    "The shock is " + shown(t) + "; without its sign it must not be above " + shown(kLargest) + "."});
}

/// A direction has paths of its own, which begin here at `path`.
void check(std::vector<Error>& errors, const Account& account, const Direction& direction, bool coinMeasured,
           const std::string& path) {
  for (Error& error : validate(account, direction, coinMeasured)) {
    error.path.insert(0, path + ".");
    errors.push_back(std::move(error));
  }
}

void check(Validation& validation, const Account& account, const ShockQuestion& question) {
  std::vector<Error>& errors = validation.errors;
  if (question.shocks.size() > kMostShocks)
    errors.push_back({ErrorCode::tooManyRows, "shocks",
                      "There are more than " + shown(static_cast<double>(kMostShocks)) +
                          " shocks; that is the most that are answered at once."});
  for (std::size_t i = 0; i < std::min(question.shocks.size(), kMostShocks); ++i) {
    const std::string path = "shocks[" + shown(static_cast<double>(i)) + "]";
    check(errors, account, question.shocks[i].direction, validation.coinMeasured, path);
    check(errors, question.shocks[i].t, path + ".t");
  }
  if (!question.curve) return;
  const auto& [direction, from, to] = *question.curve;
  check(errors, account, direction, validation.coinMeasured, "curve");
  check(errors, from, "curve.from");
  check(errors, to, "curve.to");
  if (from >= to)
    errors.push_back({ErrorCode::outOfRange, "curve.from",
                      "The curve goes from " + shown(from) + " to " + shown(to) + "; it must go from less to more."});
}

}  // namespace

Outcome<ShockAnswer> shock(const Account& account, const ShockQuestion& question) {
  Validation validation = validate(account);
  check(validation, account, question);
  if (!validation.errors.empty()) return {std::nullopt, std::move(validation.errors)};
  const Model model = makeModel(account, validation);
  const ShockAccount ready(model);
  ShockAnswer answer;
  for (const Shock& one : question.shocks) answer.shocks.push_back(ShockWay(ready, one.direction).at(one.t));
  if (question.curve) {
    const auto& [direction, from, to] = *question.curve;
    answer.curve = ShockWay(ready, direction).over(from, to);
  }
  return {std::move(answer), {}};
}

}  // namespace crossmargin

#include "rescue.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <utility>

#include "joint_shock.h"
#include "order.h"

namespace crossmargin {
namespace {

/// What the pool is without one leg and its margin; `rest` is all but the block of that leg.
Isolating isolated(const Way& way, const LegBlock& block, const Leg& leg, const PiecewiseLinear& rest) {
  const double margin = isolatedMargin(leg);
  PiecewiseLinear f = rest;
  f.constant.add(-margin);
  std::vector<const Leg*> others = block.legs;
  std::erase(others, &leg);
  if (!others.empty()) f.addRescaled(way.partOf(block.market, others), 0, 1);
  Isolating result{margin, way.pool().wallet() - margin >= 0, way.passageOf(std::move(f), true)};
  if (way.pool().legs().size() > 1) return result;
  // Nothing is left that could be liquidated.
  result.rest.survives = true;
  result.rest.diesAt = std::nullopt;
  result.rest.deposit = 0;
  return result;
}

void findAll(Rescue& result, const Model& model, const Way& way, const PiecewiseLinear& wallet) {
  const SizeSearch search(model, way, wallet);
  result.equalCut = search.leastCut({nullptr, nullptr, Resizing::closing, wallet});
  const std::span<const std::uint32_t> pooled = way.pool().legs();
  std::vector<std::uint32_t> first(pooled.begin(), pooled.end());
  sortBy(first, [](std::uint32_t position) { return position; });
  first.resize(std::min(first.size(), kMostRescued));
  for (const LegBlock& block : search.blocks()) {
    std::optional<PiecewiseLinear> rest;
    for (const Leg* leg : block.legs) {
      const auto position = static_cast<std::size_t>(leg - model.legs.data());
      if (position > first.back()) continue;
      if (!rest) rest = search.restOf(block);
      PositionRescue row;
      row.position = position;
      row.cut = search.leastCut({&block, leg, Resizing::closing, *rest});
      row.largest = {std::nullopt, NoRemedy::alreadyDead};
      if (result.pool.survives) row.largest = search.largest({&block, leg, Resizing::adding, *rest});
      row.isolate = isolated(way, block, *leg, *rest);
      result.positions.push_back(row);
    }
  }
  sortBy(result.positions, [](const PositionRescue& row) { return static_cast<double>(row.position); });
}

std::vector<Error> wrongIn(const Account& account, const RescueQuestion& question, bool coinMeasured) {
  std::vector<Error> errors = validate(account, question.direction, coinMeasured);
  if (!(std::abs(question.t) <= kLargest))
    errors.push_back({std::isfinite(question.t) ? ErrorCode::outOfRange : ErrorCode::notFinite, "t",
                      "The shock t is " + shown(question.t) + "; it must lie between " + shown(-kLargest) + " and " +
                          shown(kLargest) + "."});
  return errors;
}

}  // namespace

Outcome<Rescue> rescue(const Account& account, const RescueQuestion& question) {
  Validation validation = validate(account);
  for (Error& error : wrongIn(account, question, validation.coinMeasured))
    validation.errors.push_back(std::move(error));
  if (!validation.errors.empty()) return {std::nullopt, std::move(validation.errors)};
  const Model model = makeModel(account, validation);
  std::vector<double> moves = betasOf(model, question.direction);
  for (double& move : moves) move *= question.t;
  std::vector<std::uint32_t> legs;
  Sum ringFenced;
  const auto isPooled = [&](std::uint32_t i) {
    return question.world == RescuedPool::cross || account.positions[i].marginMode == MarginMode::cross;
  };
  for (const std::uint32_t i : model.legOrder)
    if (isPooled(i)) legs.push_back(i);
  Rescue result;
  for (std::uint32_t i = 0; i < model.legs.size(); ++i) {
    if (!isPooled(i)) ringFenced.add(isolatedMargin(model.legs[i]));
    result.isolated.push_back(Way(model, moves, Pool::alone(model, i)).passage());
  }
  const Pool pool(model, std::move(legs), ringFenced.value());
  const Way way(model, moves, pool);
  result.liquidatable = !pool.legs().empty() && pool.isLiquidatable();
  result.priceAtZero = !way.reaches();
  result.pool = way.passage();
  result.way = way.corners();
  if (!way.reaches()) result.equalCut.why = NoRemedy::priceAtZero;
  if (!way.reaches() || question.find == RescueScope::deposit) return {std::move(result), {}};
  const Pool wallet(model, {}, ringFenced.value());
  const PiecewiseLinear alone = wallet.along(moves, account.rules.triggerRatio).f;
  findAll(result, model, way, alone);
  return {std::move(result), {}};
}

}  // namespace crossmargin

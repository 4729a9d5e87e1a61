#include "pool.h"

namespace crossmargin {

std::vector<MarketOfPool> Pool::markets() const {
  std::vector<MarketOfPool> result;
  result.reserve(groups_.size());
  for (const Group& group : groups_) {
    MarketOfPool& one = result.emplace_back(MarketOfPool{group.market, {group.begin, group.end}, {}});
    // Added up as boundsOfGroup does, so that its prices come out to the last bit.
    Sum others = buffer_;
    others.subtract(group.buffer);
    const MarketModel& market = model_.markets[group.market];
    for (const Leg* leg : legsOf(group)) addProfit(one.buffer, market, *leg);
    one.buffer.constant.add(others);
    Maintenance(model_.account.rules, market, legsOf(group))
        .subtractFrom(one.buffer, model_.account.rules.triggerRatio);
  }
  return result;
}

std::vector<TracedLegs> Pool::tracedMarkets() const {
  std::vector<TracedLegs> result;
  PiecewiseLinear scratch;
  for (const Group& group : groups_) {
    TracedLegs& traced = result.emplace_back();
    traced.legs = {group.begin, group.end};
    traced.bounds = boundsOfGroup(group, scratch, &traced.lines);
  }
  return result;
}

}  // namespace crossmargin

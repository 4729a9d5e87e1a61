#include "pool.h"

namespace crossmargin {

std::vector<MarketOfPool> Pool::markets() const {
  std::vector<MarketOfPool> result;
  result.reserve(groups_.size());
  for (const Group& group : groups_) {
    result.push_back({group.market, {group.begin, group.end}, {}});
    MarketOfPool& one = result.back();
    setToMargin(one.buffer, model_, group.market, legsOf(group), model_.account.rules.triggerRatio);
    one.buffer.constant.add(buffer_);
    one.buffer.constant.subtract(group.buffer);
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

#include "packed_full.h"

namespace crossmargin {

std::string fullSchema() {
  std::string text;
  for (const char* tables : {kContagionSchema, kReplaySchema, kRescueSchema, kShockSchema, kSurvivalMapSchema,
                             kTradeFiguresSchema, kWorkingSchema})
    text += tables;
  return text;
}

}  // namespace crossmargin

#include <cmath>
#include <cstdio>
#include <cstdlib>

#include "error.h"

// A file of its own, so that a program which can write numbers already brings its own shown() and links this not.
namespace crossmargin {

std::string shown(double value) {
  if (std::isnan(value)) return "not a number";
  if (std::isinf(value)) return value > 0 ? "infinity" : "minus infinity";
  char text[32];
  for (const int digits : {15, 16, 17}) {
    std::snprintf(text, sizeof text, "%.*g", digits, value);
    if (std::strtod(text, nullptr) == value) break;
  }
  return text;
}

}  // namespace crossmargin

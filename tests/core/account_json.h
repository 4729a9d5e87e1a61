#pragma once

#include <deque>
#include <nlohmann/json.hpp>
#include <string>

#include "../../core/account.h"

/// An account read from the JSON of the document, with the texts it looks into.
struct OwnedAccount {
  std::deque<std::string> texts;
  crossmargin::Account account;
};

/// Reads a document that is known to be well formed (a test vector).
OwnedAccount accountFromJson(const nlohmann::json& json);

/// The published examples of tests/vectors, as JSON.
nlohmann::json publishedVectors();

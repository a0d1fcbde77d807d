#pragma once
// How the access matrix asks the routes of taking back and putting right, and of early attestation.

#include <functional>

#include "entry/entry.h"
#include "http/testing/people_requests.h"

namespace letopis::http::testing {

/// An early attestation of Жукова in the fourth quarter.
std::vector<EntryBody> withdrawal_facts(const letopis::testing::SampleSchool& school);

/// The last entry of a kind, as text.
using IndexOf = std::function<std::string(const std::string& kind)>;

/// A whole request to each of those routes, by the route's name.
std::map<std::string, AskedOfPeople> withdrawal_requests(
    const letopis::testing::SampleSchool& school, const NextCommand& command,
    const IndexOf& index_of);

}  // namespace letopis::http::testing

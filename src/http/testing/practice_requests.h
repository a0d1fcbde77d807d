#pragma once
// How the access matrix asks the routes of practice and of the lists of a class: about class 5 «А»,
// its course of practice and Жукова, who is sent there.

#include "entry/entry.h"
#include "http/testing/people_requests.h"

namespace letopis::http::testing {

/// The course and Жукова's assignment.
std::vector<EntryBody> practice_facts(const letopis::testing::SampleSchool& school);

/// A whole request to each of those routes, by the route's name.
std::map<std::string, AskedOfPeople> practice_requests(const letopis::testing::SampleSchool& school,
                                                       const std::string& assignment,
                                                       const NextCommand& command);

}  // namespace letopis::http::testing

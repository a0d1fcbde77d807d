#pragma once
// How the access matrix asks the routes that answer, settle or take back what somebody has begun:
// each is about a thing that stands, so that who may do it is not told that there is none.

#include <map>
#include <string>
#include <vector>

#include "entry/entry.h"
#include "http/testing/withdrawal_requests.h"

namespace letopis::http::testing {

/// What stands to be answered, by the program itself.
std::vector<EntryBody> answer_facts(const letopis::testing::SampleSchool& school);
/// What only whoever stated it takes back: of Жукова's guardian.
std::vector<EntryBody> notice_facts(const letopis::testing::SampleSchool& school);
/// An import: a student of 5 «Б».
std::vector<EntryBody> made_import_facts(const letopis::testing::SampleSchool& school);

/// `ends_on`: for a guardianship, and each time an earlier one.
std::map<std::string, AskedOfPeople> answer_requests(const letopis::testing::SampleSchool& school,
                                                     Date ends_on, const NextCommand& command,
                                                     const IndexOf& index_of);

}  // namespace letopis::http::testing

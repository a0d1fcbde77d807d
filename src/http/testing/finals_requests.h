#pragma once
// How the access matrix asks the routes of final attestation, of cycles and of the diploma
// supplement: about a vocational group that the class teacher of 5 «А» leads, with one student.

#include "entry/entry.h"
#include "http/testing/people_requests.h"

namespace letopis::http::testing {

inline StudyGroupId graduating_group() { return letopis::testing::id_of<StudyGroupId>(117); }

/// The group, its student and a planned attestation.
std::vector<EntryBody> finals_facts(const letopis::testing::SampleSchool& school);

/// A whole request to each of those routes, by the route's name.
std::map<std::string, AskedOfPeople> finals_requests(const letopis::testing::SampleSchool& school,
                                                     const std::string& final_attestation,
                                                     const NextCommand& command);

}  // namespace letopis::http::testing

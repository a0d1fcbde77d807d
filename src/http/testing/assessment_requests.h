#pragma once
// A whole request to each route of rubrics and behaviour, for the access matrix.

#include "entry/entry.h"
#include "http/testing/people_requests.h"

namespace letopis::http::testing {

/// A rubric of the class's course of Russian; marks for behaviour introduced.
std::vector<EntryBody> assessment_facts(const letopis::testing::SampleSchool& school);

/// About that course, its lesson of 7 September and Жукова; `rubric`: of those facts.
std::map<std::string, AskedOfPeople> assessment_requests(
    const letopis::testing::SampleSchool& school, const std::string& rubric,
    const NextCommand& command);

}  // namespace letopis::http::testing

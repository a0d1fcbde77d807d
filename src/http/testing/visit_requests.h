#pragma once
// How the access matrix asks the routes of visits, and the inspectors who ask: by a visit that
// names class 5 «А», by one that names 5 «Б», by one that names the whole school, and by one that
// was over yesterday.

#include "entry/entry.h"
#include "http/testing/people_requests.h"

namespace letopis::http::testing {

/// Of persons 216 to 219; that of 219 is over on 31 May 2027, that of 218 stands last.
std::vector<EntryBody> visit_facts(const letopis::testing::SampleSchool& school);

/// A whole request to each of those routes, by the route's name. `visit`: of the last fact.
std::map<std::string, AskedOfPeople> visit_requests(const letopis::testing::SampleSchool& school,
                                                    const std::string& visit,
                                                    const NextCommand& command);

}  // namespace letopis::http::testing

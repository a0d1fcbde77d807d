#pragma once
// Who asks in the access matrix: one of each kind of person.

#include <vector>

#include "app/archive/testing/tested_archive.h"

namespace letopis::http::testing {

/// Who asks. The numbers of their ids are free in the sample school.
struct Asker {
    const char* words;
    OrgId org_id = 1;
    PersonId person_id;
};

inline std::vector<Asker> askers(const letopis::testing::TestedArchive& archive) {
    const auto& school = archive.school;
    const auto person = [](int number) { return letopis::testing::id_of<PersonId>(number); };
    return {{"nobody has signed in", 0, {}},
            {"director", 1, school.director},
            {"deputy", 1, school.deputy},
            {"archivist", 1, person(101)},
            {"journal administrator", 1, person(102)},
            {"clerk", 1, person(103)},
            {"teacher of the course", 1, school.sidorov},
            {"teacher of another course in the class", 1, person(104)},
            {"teacher of another class", 1, person(105)},
            {"class teacher", 1, person(106)},
            {"class teacher of another class", 1, person(107)},
            {"the student", 1, school.zhukova},
            {"a classmate", 1, school.yozhikov},
            {"a student of another class", 1, school.ivanov},
            {"the student's guardian", 1, school.zhukov},
            {"a classmate's guardian", 1, school.yozhikova},
            {"guardian without rights by a court", 1, person(108)},
            {"former director", 1, person(109)},
            {"former teacher of the course", 1, person(110)},
            {"former class teacher", 1, person(111)},
            {"former student of the class", 1, person(112)},
            {"former guardian", 1, person(113)},
            {"a person known to the school only", 1, person(114)},
            {"director of another organisation", 2, letopis::testing::id_of<PersonId>(901)},
            {"substitute at a lesson of the course", 1, person(115)},
            {"inspector of the class", 1, person(216)},
            {"inspector of another class", 1, person(217)},
            {"inspector of the school", 1, person(218)},
            {"inspector whose visit is over", 1, person(219)},
            {"scheduler", 1, person(120)},
            {"head of the section", 1, person(121)},
            {"head of the department of the course", 1, person(122)},
            {"training master", 1, person(123)},
            {"medic", 1, person(124)},
            {"social teacher of the student", 1, person(125)},
            {"deputy of another class", 1, person(126)}};
}

}  // namespace letopis::http::testing

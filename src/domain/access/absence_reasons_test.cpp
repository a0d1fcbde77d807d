// b.2, «Attendance reason/document».
#include "domain/access/absence_reasons.h"

#include <gtest/gtest.h>

#include "domain/testing/sample_school.h"

namespace letopis {
namespace {

using testing::id_of;

const auto class_5a = id_of<StudyGroupId>(1);
const auto class_5b = id_of<StudyGroupId>(2);
const Target journal_of_5a{.study_group_ids = {class_5a}};

TEST(AbsenceReasons, AreForWhoAnswersForTheStudent) {
    for (const AppointedRole role : {AppointedRole::director, AppointedRole::deputy})
        EXPECT_TRUE(reads_absence_reasons({.appointed = {role}}, journal_of_5a));
    EXPECT_TRUE(reads_absence_reasons({.teaches_groups = {class_5a}}, journal_of_5a));
    EXPECT_TRUE(reads_absence_reasons({.leads_groups = {class_5a}}, journal_of_5a));
    EXPECT_FALSE(reads_absence_reasons({.leads_groups = {class_5b}}, journal_of_5a));
}

TEST(AbsenceReasons, AreNotForAnInspectorNorForWhoKeepsTheSystem) {
    EXPECT_FALSE(reads_absence_reasons({.inspects_school = true}, journal_of_5a));
    EXPECT_FALSE(reads_absence_reasons({.inspects_groups = {class_5a}}, journal_of_5a));
    for (const AppointedRole role : {AppointedRole::journal_admin, AppointedRole::clerk,
                                     AppointedRole::archivist, AppointedRole::scheduler})
        EXPECT_FALSE(reads_absence_reasons({.appointed = {role}}, journal_of_5a));
    Target course = journal_of_5a;
    course.subject_id = id_of<SubjectId>(1);
    EXPECT_FALSE(reads_absence_reasons({.heads_groups = {class_5a}}, course));
    EXPECT_FALSE(reads_absence_reasons({.heads_subjects = {id_of<SubjectId>(1)}}, course));
    EXPECT_TRUE(
        reads_absence_reasons({.leads_groups = {class_5a}, .inspects_school = true}, journal_of_5a))
        << "one who is both is told as a class teacher";
}

TEST(AbsenceReasons, AHiddenOneIsAnAbsenceAllTheSame) {
    using enum AttendanceStatus;
    EXPECT_EQ(without_reason(ill), absent);
    EXPECT_EQ(without_reason(excused), absent);
    EXPECT_EQ(without_reason(absent), absent);
    EXPECT_EQ(without_reason(late), late);
    EXPECT_EQ(without_reason(present), present);
    std::vector<Cell> cells{Cell{.attendance = Attendance{.status = ill}}, Cell{}};
    hide_absence_reasons(cells);
    EXPECT_EQ(cells[0].text(1), "н");
    EXPECT_EQ(cells[1].text(1), "");
}

}  // namespace
}  // namespace letopis

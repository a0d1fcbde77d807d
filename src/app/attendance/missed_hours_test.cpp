// The curator's report of a month in academic hours (VOC-07, E-18).
#include <gmock/gmock.h>

#include "app/attendance/open_missed_hours.h"
#include "ports/testing/told_school.h"

namespace letopis::testing {
namespace {

using ::testing::ElementsAre;
using ::testing::SizeIs;

/// СД-21, whose curator is Петрова: seven pairs in September 2026, two students.
class CuratorsReport : public ToldSchool {
protected:
    CuratorsReport() {
        std::vector<EntryBody> facts{
            StudyGroupFormed{{.study_group_id = group_,
                              .school_year_id = sample_.year,
                              .family = ProgrammeFamily::vocational,
                              .kind = StudyGroupKind::vocational_group,
                              .title = "СД-21",
                              .period_system_id = sample_.quarters}},
            CourseOpened{{.course_id = course_,
                          .subject_id = sample_.mathematics,
                          .study_group_id = group_,
                          .school_year_id = sample_.year,
                          .period_system_id = sample_.quarters}},
            ClassTeacherAssigned{{.study_group_id = group_,
                                  .teacher_id = sample_.petrova,
                                  .valid_from = Date{2026, 9, 1}}},
            PersonRegistered{{.person_id = alova_, .last_name = "Алова", .first_name = "Вера"}},
            PersonRegistered{{.person_id = belov_, .last_name = "Белов", .first_name = "Глеб"}}};
        for (const StudentId id : {alova_, belov_})
            facts.push_back(StudentEnrolled{
                .student_id = id, .study_group_id = group_, .enrolled_on = Date{2026, 9, 1}});
        for (int i = 0; i < 7; ++i)
            facts.push_back(LessonScheduled{.lesson_id = id_of<LessonId>(900 + i),
                                            .course_id = course_,
                                            .lesson_on = Date{2026, 9, 2}.plus_days(i),
                                            .slot_no = 1,
                                            .starts_at = {9 * 60},
                                            .ends_at = {10 * 60 + 30},
                                            .teacher_id = sample_.sidorov});
        for (int i = 0; i < 6; ++i)
            facts.push_back(AttendanceRecorded{.lesson_id = id_of<LessonId>(900 + i),
                                               .student_id = belov_,
                                               .status = i < 2   ? AttendanceStatus::ill
                                                         : i < 3 ? AttendanceStatus::excused
                                                                 : AttendanceStatus::absent});
        state(std::move(facts));
        at(Date{2026, 10, 2}, 12, 0);
    }
    auto open(PersonId person, Date on = Date{2026, 9, 15}) {
        return as(person, [&](Reader& reader, const Standing& standing, Instant moment) {
            return open_missed_hours(reader, standing, group_, on, moment);
        });
    }

    const StudyGroupId group_ = id_of<StudyGroupId>(900);
    const CourseId course_ = id_of<CourseId>(900);
    const StudentId alova_ = id_of<StudentId>(901);
    const StudentId belov_ = id_of<StudentId>(902);
};

// E-18: six pairs missed are twelve hours.
TEST_F(CuratorsReport, CountsAPairAsTwoHoursByReason) {
    const auto view = open(sample_.petrova);
    ASSERT_TRUE(view);
    ASSERT_THAT(view->rows, SizeIs(2));
    EXPECT_EQ(view->rows[0].hours.missed, 0);
    const HoursMissed& belov = view->rows[1].hours;
    EXPECT_EQ(belov.held, 14);
    EXPECT_EQ(belov.missed, 12);
    EXPECT_EQ(belov.ill, 4);
    EXPECT_EQ(belov.excused, 2);
    EXPECT_EQ(belov.without_reason, 6);
    EXPECT_TRUE(view->rows[1].systematic);
    EXPECT_EQ(view->totals.missed, 12);
    EXPECT_EQ(view->totals.held, 28);
    EXPECT_EQ(view->month, (Date{2026, 9, 1}));
    EXPECT_EQ(open(sample_.petrova, Date{2026, 10, 1})->totals.missed, 0);
}

TEST_F(CuratorsReport, IsForTheCuratorAndTheOffice) {
    EXPECT_TRUE(open(sample_.deputy));
    EXPECT_EQ(refusal_code(open(sample_.sidorov)), RefusalCode::not_your_role);
    EXPECT_EQ(refusal_code(open(sample_.zhukov)), RefusalCode::not_found);
}

TEST_F(CuratorsReport, IsPrinted) {
    const auto form =
        as(sample_.petrova, [&](Reader& reader, const Standing& standing, Instant moment) {
            return open_missed_hours_form(reader, standing, group_, Date{2026, 9, 1}, moment);
        });
    ASSERT_TRUE(form);
    EXPECT_EQ(form->period, "сентябрь 2026 года");
    EXPECT_EQ(form->edition, Edition::working);
    EXPECT_THAT(form->tables.front().rows.at(1),
                ElementsAre("2", "Белов Глеб", "12", "4", "2", "6"));
    EXPECT_THAT(form->tables.front().totals.at(0),
                ElementsAre("", "Итого по группе", "12", "4", "2", "6"));
}

// b.1 MASTER: attendance of his own group.
TEST_F(CuratorsReport, IsOpenToTheMasterOfTheGroup) {
    const PersonId master = id_of<PersonId>(820);
    const auto trains = [&](StudyGroupId group) {
        state({RoleScopeSet{{.person_id = master,
                             .role = AppointedRole::training_master,
                             .valid_from = Date{2026, 9, 1},
                             .reach = RoleReach::groups,
                             .study_group_ids = {group}},
                            ""}});
    };
    state({PersonRegistered{{.person_id = master, .last_name = "Дубровин"}},
           RoleAssigned{{.person_id = master,
                         .role = AppointedRole::training_master,
                         .valid_from = Date{2026, 9, 1}}}});
    trains(id_of<StudyGroupId>(901));
    EXPECT_EQ(refusal_code(open(master)), RefusalCode::not_your_class);
    trains(group_);
    EXPECT_TRUE(open(master));
}

}  // namespace
}  // namespace letopis::testing

// The year's hours of a teacher (VOC-08): plan, given by month, what remains; and its agreement
// with the month's sheet (F-14).
#include <gmock/gmock.h>

#include <numeric>

#include "app/reports/open_hours_sheet.h"
#include "app/reports/open_teacher_hours.h"
#include "ports/testing/told_school.h"

namespace letopis::testing {
namespace {

using ::testing::SizeIs;

const Date september_7{2026, 9, 7};
const Date november_9{2026, 11, 9};

/// Сидоров gives pairs to СД-21 in September and November, Петрова gives one of them instead.
class TeacherHoursOfYear : public ToldSchool {
protected:
    TeacherHoursOfYear() {
        state({StudyGroupFormed{{.study_group_id = group_,
                                 .school_year_id = sample_.year,
                                 .family = ProgrammeFamily::vocational,
                                 .kind = StudyGroupKind::vocational_group,
                                 .title = "СД-21",
                                 .period_system_id = sample_.quarters}},
               CourseOpened{{.course_id = course_,
                             .subject_id = sample_.russian,
                             .study_group_id = group_,
                             .school_year_id = sample_.year,
                             .period_system_id = sample_.quarters,
                             .planned_lessons = 36}},
               CourseTeacherAssigned{{.course_id = course_,
                                      .teacher_id = sample_.sidorov,
                                      .valid_from = Date{2026, 9, 1}}}});
        for (int i = 0; i < 4; ++i) {
            add_pair(600 + i, september_7.plus_days(i));
            add_pair(610 + i, november_9.plus_days(i));
        }
        state({SubstitutionAssigned{.lesson_id = id_of<LessonId>(611),
                                    .substitute_id = sample_.petrova,
                                    .coefficient_hundredths = 100,
                                    .reason = "болезнь"}});
        at(Date{2026, 11, 30}, 18, 0);
        for (const int number : {600, 601, 602, 610, 611, 612})
            state({TopicRecorded{.lesson_id = id_of<LessonId>(number), .topic = "Тема"}});
    }
    void add_pair(int number, Date on) {
        state({LessonScheduled{.lesson_id = id_of<LessonId>(number),
                               .course_id = course_,
                               .lesson_on = on,
                               .slot_no = 5,
                               .starts_at = {13 * 60},
                               .ends_at = {14 * 60 + 30},
                               .teacher_id = sample_.sidorov}});
    }
    auto open(PersonId person, std::optional<EmployeeId> teacher = std::nullopt) {
        return as(person, [&](Reader& reader, const Standing& standing, Instant moment) {
            return open_teacher_hours(reader, standing, {.teacher_id = teacher}, moment);
        });
    }
    static const YearOfCourse& of(const TeacherHours& view, CourseId id) {
        return *std::find_if(view.courses.begin(), view.courses.end(),
                             [&](const YearOfCourse& one) { return one.course_id == id; });
    }

    const StudyGroupId group_ = id_of<StudyGroupId>(600);
    const CourseId course_ = id_of<CourseId>(600);
};

// VOC-08: «Hours given + remaining = plan for each discipline».
TEST_F(TeacherHoursOfYear, GivenAndRemainingMakeThePlan) {
    const auto view = open(sample_.deputy, sample_.sidorov);
    ASSERT_TRUE(view);
    const YearOfCourse& pairs = of(*view, course_);
    EXPECT_EQ(pairs.plan, 72);
    EXPECT_EQ(pairs.own, 10);
    EXPECT_EQ(pairs.by_others, 2);
    EXPECT_EQ(pairs.unrecorded, 4);
    EXPECT_EQ(pairs.months.at(0), 6);
    EXPECT_EQ(pairs.months.at(2), 4);
    EXPECT_EQ(pairs.periods.at(0).hours, 6);
    EXPECT_EQ(pairs.periods.at(1).hours, 4);
    for (const YearOfCourse& one : view->courses) {
        EXPECT_EQ(one.own + one.by_others + one.remaining, one.plan) << one.subject_title;
        EXPECT_EQ(std::accumulate(one.months.begin(), one.months.end(), 0), one.own);
    }
    EXPECT_EQ(view->own + view->by_others + view->remaining, view->plan);
}

TEST_F(TeacherHoursOfYear, WhatASubstituteGaveIsHisWithoutAPlan) {
    const auto view = open(sample_.petrova);
    ASSERT_TRUE(view);
    const YearOfCourse& pairs = of(*view, course_);
    EXPECT_FALSE(pairs.is_his);
    EXPECT_EQ(pairs.own, 2);
    EXPECT_EQ(pairs.plan, 0);
    EXPECT_EQ(view->courses.back().course_id, course_) << "after his own";
}

// F-14: the months of the year are the sums of the months' sheets.
TEST_F(TeacherHoursOfYear, EachMonthAgreesWithItsSheet) {
    for (const EmployeeId teacher : {sample_.sidorov, sample_.petrova}) {
        const auto year = open(sample_.deputy, teacher);
        ASSERT_TRUE(year);
        ASSERT_THAT(year->months, SizeIs(12));
        for (std::size_t i = 0; i < 3; ++i) {
            const auto month =
                as(sample_.deputy, [&](Reader& reader, const Standing& standing, Instant moment) {
                    return open_hours_sheet(reader, standing, year->months[i], moment);
                });
            ASSERT_TRUE(month);
            int hours = 0;
            for (const HoursOfTeacher& one : month->teachers)
                if (one.teacher_id == teacher) hours = one.hours.hours;
            EXPECT_EQ(year->month_totals[i], hours) << year->months[i].iso();
        }
    }
}

TEST_F(TeacherHoursOfYear, ATeacherSeesHisOwnAndTheOfficeAnybodys) {
    EXPECT_TRUE(open(sample_.sidorov));
    EXPECT_EQ(refusal_code(open(sample_.sidorov, sample_.petrova)), RefusalCode::not_your_role);
    EXPECT_EQ(refusal_code(open(sample_.zhukov, sample_.petrova)), RefusalCode::not_found);
    EXPECT_EQ(refusal_code(open(sample_.deputy, id_of<EmployeeId>(999))), RefusalCode::not_found);
}

TEST_F(TeacherHoursOfYear, IsPrinted) {
    const auto form =
        as(sample_.sidorov, [&](Reader& reader, const Standing& standing, Instant moment) {
            return open_teacher_hours_form(reader, standing, {}, moment);
        });
    ASSERT_TRUE(form);
    for (const FormRow& row : form->tables.front().rows)
        EXPECT_THAT(row, SizeIs(form->tables.front().columns.size()));
    EXPECT_THAT(form->tables.front().totals.front(), SizeIs(form->tables.front().columns.size()));
}

}  // namespace
}  // namespace letopis::testing

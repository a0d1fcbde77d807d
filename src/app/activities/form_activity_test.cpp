// Forming a course beside the curriculum: what comes of one command, and what is refused whole.
#include "app/activities/form_activity.h"

#include <gmock/gmock.h>

#include "app/activities/activity_forms.h"
#include "app/activities/open_activities.h"
#include "app/reports/open_hours_sheet.h"
#include "ports/testing/told_school.h"

namespace letopis::testing {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::SizeIs;

TimeOfDay at_hour(int hour, int minute = 0) { return TimeOfDay{hour * 60 + minute}; }

class FormingActivity : public ToldSchool {
protected:
    FormActivity chess() const {
        return {.course_id = id_of<CourseId>(300),
                .study_group_id = id_of<StudyGroupId>(300),
                .title = " Шахматы ",
                .class_ids = {sample_.class_5a, sample_.class_5b},
                .teacher_id = sample_.sidorov,
                .from = Date{2026, 9, 8},
                .to = Date{2026, 11, 10},
                .hours = {{.weekday = 2,
                           .starts_at = at_hour(15),
                           .ends_at = at_hour(15, 45),
                           .room_title = "каб. 12"}},
                .student_ids = {sample_.ezhov, sample_.ivanov}};
    }
    FormActivity after_school() const {
        FormActivity forming = chess();
        forming.kind = SubjectKind::after_school;
        forming.title = "ГПД 5-х классов";
        forming.hours.push_back(
            {.weekday = 2, .starts_at = at_hour(15, 45), .ends_at = at_hour(16, 30)});
        forming.order_no = "15-гпд";
        forming.order_on = Date{2026, 9, 7};
        return forming;
    }
    FormActivity of_class() const {
        FormActivity forming = chess();
        forming.reach = ActivityReach::whole_class;
        forming.class_ids = {sample_.class_5a};
        forming.student_ids.clear();
        return forming;
    }
    std::string form(const FormActivity& forming, PersonId actor = {}) {
        return outcome(form_activity(
            next_command(), actor == PersonId{} ? PersonId{sample_.deputy} : actor, forming));
    }
    /// "code field: detail" of the refusal.
    std::string refusal_of(const FormActivity& forming) {
        const auto receipt = school_.append(form_activity(next_command(), sample_.deputy, forming));
        if (receipt) return "recorded";
        const Refusal& refusal = receipt.error().refusal();
        return std::string{refusal_name(refusal.code)} + " " + refusal.field + ": " +
               refusal.detail;
    }
    std::string refusal_of_changed(void (*change)(FormActivity&)) {
        FormActivity forming = chess();
        change(forming);
        return refusal_of(forming);
    }
    template <class Ask>
    auto ask(Ask question) {
        return *school_.read(question);
    }
    std::vector<Lesson> lessons() {
        return ask([](Reader& reader) {
            return reader.lessons_of_course(id_of<CourseId>(300), Date{2026, 9, 1},
                                            Date{2027, 5, 26});
        });
    }
};

// Evidence: JRN-24, ADE-08.
TEST_F(FormingActivity, OneCommandMakesCourseGroupListTimetableAndLessons) {
    ASSERT_EQ(form(chess()), "recorded");
    const auto title =
        *ask([](Reader& reader) { return reader.course_title(id_of<CourseId>(300)); });
    EXPECT_EQ(title.subject.title, "Шахматы");
    EXPECT_EQ(title.subject.kind, SubjectKind::extracurricular);
    EXPECT_EQ(title.course.scale, Scale::no_marks);
    EXPECT_EQ(title.study_group.title, "Шахматы, 5 «А», 5 «Б»");
    EXPECT_EQ(title.study_group.kind, StudyGroupKind::subgroup);
    EXPECT_EQ(title.teachers.at(0).teacher_id, sample_.sidorov);
    EXPECT_THAT(
        ask([](Reader& reader) { return reader.students_of_group(id_of<StudyGroupId>(300)); }),
        SizeIs(2));
    EXPECT_EQ(ask([](Reader& reader) { return reader.timetable_of_course(id_of<CourseId>(300)); })
                  .at(0)
                  .slot,
              (TimetableSlot{.course_id = id_of<CourseId>(300),
                             .weekday = 2,
                             .slot_no = 4,
                             .room_title = "каб. 12"}));
    // Tuesdays of both quarters, none in the autumn holidays.
    const auto held = lessons();
    EXPECT_EQ(title.course.planned_lessons, static_cast<int>(held.size()));
    ASSERT_THAT(held, SizeIs(9));
    EXPECT_EQ(held.front().lesson_on, (Date{2026, 9, 8}));
    EXPECT_EQ(held[6].lesson_on, (Date{2026, 10, 20}));
    EXPECT_EQ(held[7].lesson_on, (Date{2026, 11, 3}));
    EXPECT_EQ(held.back().starts_at, at_hour(15));
}

TEST_F(FormingActivity, APublicHolidayHasNoLesson) {
    FormActivity wednesdays = chess();
    wednesdays.hours[0].weekday = 3;
    wednesdays.from = Date{2026, 11, 2};
    wednesdays.to = Date{2026, 11, 13};
    ASSERT_EQ(form(wednesdays), "recorded");
    EXPECT_EQ(lessons().at(0).lesson_on, (Date{2026, 11, 11})) << "not on the fourth";
}

TEST_F(FormingActivity, ARepeatChangesNothing) {
    ASSERT_EQ(form(chess()), "recorded");
    EXPECT_EQ(form(chess()), "unchanged");
}

// Evidence: JRN-01.
TEST_F(FormingActivity, AWholeClassNeedsNoListAndIsTaughtAnActivityOnce) {
    ASSERT_EQ(form(of_class()), "recorded");
    const auto title =
        *ask([](Reader& reader) { return reader.course_title(id_of<CourseId>(300)); });
    EXPECT_EQ(title.study_group.study_group_id, sample_.class_5a);
    FormActivity again = of_class();
    again.course_id = id_of<CourseId>(301);
    again.hours[0].weekday = 4;
    EXPECT_THAT(refusal_of(again), HasSubstr("invalid_value title"));
}

TEST_F(FormingActivity, AnAfterSchoolGroupIsEnrolledByOrderAndItsHoursOfADayAreLessons) {
    ASSERT_EQ(form(after_school()), "recorded");
    const auto title =
        *ask([](Reader& reader) { return reader.course_title(id_of<CourseId>(300)); });
    EXPECT_EQ(title.subject.title, "Группа продлённого дня");
    EXPECT_EQ(title.study_group.title, "ГПД 5-х классов");
    EXPECT_THAT(lessons(), SizeIs(18));
    EXPECT_EQ(ask([](Reader& reader) { return reader.students_of_group(id_of<StudyGroupId>(300)); })
                  .at(0)
                  .enrolment.order_no,
              "15-гпд");
    FormActivity without_order = after_school();
    without_order.course_id = id_of<CourseId>(301);
    without_order.order_no.clear();
    EXPECT_THAT(refusal_of(without_order), HasSubstr("order_required order_no"));
}

TEST_F(FormingActivity, WhoIsBusyIsNamedWithTheDay) {
    FormActivity early = chess();
    early.from = Date{2026, 9, 7};
    early.hours[0] = {.weekday = 1, .starts_at = at_hour(9), .ends_at = at_hour(9, 45)};
    early.teacher_id = sample_.sidorov;
    // Сидоров teaches Russian in 5 «А» on Monday at 8:30.
    EXPECT_EQ(refusal_of(early),
              "teacher_busy teacher_id: 07.09.2026, 09:00–09:45: «Русский язык», 5 «А»");
    early.teacher_id = sample_.deputy;
    EXPECT_EQ(refusal_of(early),
              "group_busy hours: 07.09.2026, 09:00–09:45: «Русский язык», 5 «А»");
    // English of a subgroup is in the way of the whole class, not of another group.
    early.hours[0] = {.weekday = 1, .starts_at = at_hour(11, 30), .ends_at = at_hour(12)};
    EXPECT_EQ(form(early), "recorded");
    FormActivity whole = of_class();
    whole.course_id = id_of<CourseId>(301);
    whole.title = "Разговоры о важном";
    whole.from = early.from;
    whole.hours = early.hours;
    whole.teacher_id = sample_.director;
    EXPECT_THAT(refusal_of(whole), HasSubstr("group_busy"));
}

TEST_F(FormingActivity, WhatIsWrongIsNamed) {
    EXPECT_THAT(refusal_of_changed([](FormActivity& one) { one.kind = SubjectKind::subject; }),
                HasSubstr("invalid_value kind"));
    EXPECT_THAT(refusal_of_changed([](FormActivity& one) { one.title = " "; }),
                HasSubstr("invalid_value title"));
    EXPECT_THAT(refusal_of_changed([](FormActivity& one) { one.class_ids.clear(); }),
                HasSubstr("invalid_value class_ids"));
    EXPECT_THAT(
        refusal_of_changed([](FormActivity& one) { one.class_ids[1] = id_of<StudyGroupId>(4); }),
        HasSubstr("invalid_value class_ids"));
    EXPECT_THAT(refusal_of_changed([](FormActivity& one) { one.hours.clear(); }),
                HasSubstr("invalid_value hours"));
    EXPECT_THAT(refusal_of_changed([](FormActivity& one) { one.hours[0].weekday = 7; }),
                HasSubstr("hours[0].weekday"));
    EXPECT_THAT(refusal_of_changed([](FormActivity& one) { one.hours.push_back(one.hours[0]); }),
                HasSubstr("hours[1].starts_at"));
    EXPECT_THAT(refusal_of_changed([](FormActivity& one) {
                    one.to = Date{2026, 9, 1};
                }),
                HasSubstr("dates_out_of_order to"));
    EXPECT_THAT(refusal_of_changed([](FormActivity& one) {
                    one.to = Date{2027, 6, 1};
                }),
                HasSubstr("invalid_value to"));
    EXPECT_THAT(refusal_of_changed([](FormActivity& one) {
                    one.to = one.from = Date{2026, 9, 9};
                }),
                HasSubstr("invalid_value hours"));
    EXPECT_THAT(refusal_of_changed(
                    [](FormActivity& one) { one.student_ids.push_back(one.student_ids[0]); }),
                HasSubstr("invalid_value student_ids"));
    EXPECT_THAT(refusal_of_changed([](FormActivity& one) {
                    one.class_ids.pop_back();  // Иванов is in 5 «Б».
                }),
                HasSubstr("student_not_enrolled student_ids: Иванов Иван"));
    EXPECT_THAT(lessons(), IsEmpty()) << "all or nothing";
}

/// "14:00–15:00" of the lessons of the first day.
std::vector<std::string> times_of(const std::vector<Lesson>& lessons) {
    std::vector<std::string> times;
    for (const Lesson& one : lessons)
        if (one.lesson_on == lessons.front().lesson_on)
            times.push_back(one.starts_at.text() + "–" + one.ends_at.text());
    return times;
}

// Evidence: F-25, JRN-24.
TEST_F(FormingActivity, AStayOfAnAfterSchoolGroupIsCutIntoHours) {
    FormActivity forming = after_school();
    forming.hours = {{.weekday = 2, .starts_at = at_hour(13, 30), .ends_at = at_hour(17, 30)}};
    ASSERT_EQ(form(forming), "recorded");
    EXPECT_THAT(times_of(lessons()),
                ElementsAre("13:30–14:30", "14:30–15:30", "15:30–16:30", "16:30–17:30"));
    const auto title =
        *ask([](Reader& reader) { return reader.course_title(id_of<CourseId>(300)); });
    EXPECT_EQ(title.course.planned_lessons, 36);
    EXPECT_EQ(title.course.weekly_hours_hundredths, 400);
}

TEST_F(FormingActivity, ARestOfHalfAnHourIsAnHourAndAShorterOneLengthensTheLast) {
    FormActivity forming = after_school();
    forming.hours = {{.weekday = 2, .starts_at = at_hour(14), .ends_at = at_hour(15, 30)},
                     {.weekday = 2, .starts_at = at_hour(16), .ends_at = at_hour(18, 15)}};
    ASSERT_EQ(form(forming), "recorded");
    EXPECT_THAT(times_of(lessons()),
                ElementsAre("14:00–15:00", "15:00–15:30", "16:00–17:00", "17:00–18:15"));
    forming.course_id = id_of<CourseId>(301);
    forming.hours = {{.weekday = 2, .starts_at = at_hour(7), .ends_at = at_hour(21)}};
    EXPECT_THAT(refusal_of(forming), HasSubstr("invalid_value hours: В одном дне"));
}

TEST_F(FormingActivity, ALessonOfAnActivityIsWithinAnHour) {
    EXPECT_THAT(
        refusal_of_changed([](FormActivity& one) { one.hours[0].ends_at = at_hour(16, 1); }),
        HasSubstr("invalid_value hours[0].ends_at: Занятие — это один час"));
    EXPECT_EQ(refusal_of_changed([](FormActivity& one) { one.hours[0].ends_at = at_hour(16); }),
              "recorded");
}

// Evidence: F-14, F-25, CUR-04.
TEST_F(FormingActivity, TheHoursOfADayAreTheSameInTheJournalAndInTheSheet) {
    FormActivity forming = after_school();
    forming.hours = {{.weekday = 2, .starts_at = at_hour(13, 30), .ends_at = at_hour(17, 30)}};
    ASSERT_EQ(form(forming), "recorded");
    at(Date{2026, 9, 8}, 20, 0);
    for (const Lesson& one : lessons())
        if (one.lesson_on == Date{2026, 9, 8})
            state({TopicRecorded{.lesson_id = one.lesson_id, .topic = "Прогулка"}});
    const auto sheet =
        as(sample_.deputy, [](Reader& reader, const Standing& standing, Instant moment) {
            return open_hours_sheet(reader, standing, std::nullopt, moment);
        });
    ASSERT_TRUE(sheet);
    int paid = 0;
    for (const HoursOfTeacher& teacher : sheet->teachers)
        for (const HoursOfCourse& one : teacher.courses)
            if (one.course_id == forming.course_id) paid = one.hours.hours;
    EXPECT_EQ(paid, 4);
    const auto paper =
        as(sample_.deputy, [](Reader& reader, const Standing& standing, Instant moment) {
            return open_activity_form(reader, standing, id_of<CourseId>(300), moment);
        });
    ASSERT_TRUE(paper);
    EXPECT_EQ(paper->tables.back().rows.at(0).at(1), "4");
}

TEST_F(FormingActivity, AnEmployeeHoldsIt) {
    const auto by = [&](EmployeeId teacher) {
        FormActivity forming = chess();
        forming.teacher_id = teacher;
        return refusal_of(forming);
    };
    const auto refused = HasSubstr("invalid_value teacher_id: Выберите работника");
    EXPECT_THAT(by(EmployeeId{}), refused);
    EXPECT_THAT(by(id_of<EmployeeId>(999)), refused);
    EXPECT_THAT(by(sample_.zhukova), refused) << "a student";
    EXPECT_THAT(by(sample_.yozhikova), refused) << "a guardian";
    const auto dismissed = id_of<PersonId>(801);
    const auto newcomer = id_of<PersonId>(802);
    state({PersonRegistered{{.person_id = dismissed, .last_name = "Уволенный"}},
           PersonRegistered{{.person_id = newcomer, .last_name = "Новиков"}},
           RoleAssigned{{.person_id = dismissed,
                         .role = AppointedRole::clerk,
                         .valid_from = Date{2020, 9, 1},
                         .valid_to = Date{2021, 5, 31},
                         .basis = "приказ № 1"}}});
    EXPECT_THAT(by(dismissed), refused);
    EXPECT_THAT(lessons(), IsEmpty());
    EXPECT_EQ(by(newcomer), "recorded") << "hired a minute ago";
}

TEST_F(FormingActivity, AnAfterSchoolGroupAndLessonsOfItsClassesAreNotInEachOthersWay) {
    FormActivity forming = after_school();
    forming.from = Date{2026, 9, 7};
    forming.teacher_id = sample_.director;
    // Russian in 5 «А» at 8:30, mathematics in 5 «Б» at 9:30.
    forming.hours = {{.weekday = 1, .starts_at = at_hour(9), .ends_at = at_hour(11)}};
    ASSERT_EQ(form(forming), "recorded");
    FormActivity whole = of_class();
    whole.course_id = id_of<CourseId>(301);
    whole.from = Date{2026, 9, 8};
    whole.hours = {{.weekday = 1, .starts_at = at_hour(9), .ends_at = at_hour(9, 30)}};
    whole.from = Date{2026, 9, 15};
    EXPECT_EQ(refusal_of(whole), "recorded") << "the hours of the group are not in its way";
    whole.course_id = id_of<CourseId>(302);
    whole.title = "Хор";
    whole.teacher_id = sample_.director;
    EXPECT_THAT(refusal_of(whole), HasSubstr("teacher_busy"));
}

TEST_F(FormingActivity, OnlyWhoKeepsTheTimetableForms) {
    EXPECT_EQ(form(chess(), sample_.petrova), "not_your_role");
    EXPECT_EQ(form(chess(), sample_.yozhikova), "not_found");
    EXPECT_EQ(form(chess(), sample_.director), "recorded");
}

TEST_F(FormingActivity, TheOfficeSeesThemAll) {
    ASSERT_EQ(form(chess()), "recorded");
    const auto view = as(sample_.deputy, open_activities);
    ASSERT_TRUE(view);
    ASSERT_THAT(view->lines, SizeIs(1));
    EXPECT_EQ(view->lines[0].teachers, "Сидоров О. Ю.");
    EXPECT_THAT(view->lines[0].hours, ElementsAre("вторник, 15:00–15:45, каб. 12"));
    EXPECT_EQ(view->lines[0].student_count, 0) << "they begin tomorrow";
    EXPECT_TRUE(view->may_form);
    EXPECT_FALSE(as(sample_.petrova, open_activities));
}

}  // namespace
}  // namespace letopis::testing

// Modes of study (JRN-23): who keeps them, what is refused, and what they change: the teacher's
// page, the attendance of the class, the family's diary, what closing asks for.

#include <gmock/gmock.h>

#include "app/attendance/open_attendance_register.h"
#include "app/diary/open_diary.h"
#include "app/journal/closing/close_period.h"
#include "app/journal/open_journal.h"
#include "app/marks/record_cell.h"
#include "app/modes/end_study_mode.h"
#include "app/modes/open_modes.h"
#include "app/modes/open_student_modes.h"
#include "app/modes/set_study_mode.h"
#include "ports/testing/told_school.h"

namespace letopis::testing {
namespace {

using ::testing::IsEmpty;
using ::testing::SizeIs;

const Date monday{2026, 9, 7};

EntryBody employee(PersonId id, std::string last, std::string first, std::string patronymic) {
    return PersonRegistered{{.person_id = id,
                             .last_name = std::move(last),
                             .first_name = std::move(first),
                             .patronymic = std::move(patronymic)}};
}
const Date quarter_ends{2026, 10, 25};

class StudyModes : public ToldSchool {
protected:
    StudyModes() {
        state({employee(clerk_, "Белова", "Нина", "Павловна"),
               RoleAssigned{{.person_id = clerk_,
                             .role = AppointedRole::clerk,
                             .valid_from = Date{2026, 8, 1},
                             .basis = "приказ № 3"}}});
    }

    PersonId clerk_ = id_of<PersonId>(90);
    SetStudyMode usual_{.student_id = sample_.yozhikov,
                        .kind = StudyModeKind::home,
                        .from_on = monday,
                        .to_on = quarter_ends,
                        .order_no = "41",
                        .order_on = Date{2026, 9, 4},
                        .place = {}};

    std::string set(PersonId actor, const SetStudyMode& set) {
        return outcome(set_study_mode(next_command(), actor, set));
    }
    std::string end(PersonId actor, EntryIndex mode, Date to_on, std::string order_no = "52") {
        return outcome(
            end_study_mode(next_command(), actor,
                           {.study_mode = mode, .to_on = to_on, .order_no = std::move(order_no)}));
    }
    StudyModesView modes(PersonId person) {
        auto view = as(person, open_modes);
        EXPECT_TRUE(view);
        return view ? *std::move(view) : StudyModesView{};
    }
    std::vector<StudyModeLine> of_5a(PersonId person) {
        for (const ClassStudyModes& one : modes(person).classes)
            if (one.study_group_id == sample_.class_5a) return one.modes;
        return {};
    }
    AttendanceRegister month() {
        return *as(sample_.petrova, [&](Reader& reader, const Standing& standing, Instant moment) {
            return open_attendance_register(reader, standing, sample_.class_5a, monday, moment);
        });
    }
    int lessons_of(StudentId student) {
        for (const AttendanceRegisterRow& row : month().rows)
            if (row.student_id == student) return row.totals.lessons;
        return -1;
    }
    int missed_by(StudentId student) {
        for (const AttendanceRegisterRow& row : month().rows)
            if (row.student_id == student) return row.totals.missed;
        return -1;
    }
    std::string record(StudentId student, std::string text) {
        return outcome(record_cell(next_command(), sample_.sidorov,
                                   {.lesson_id = sample_.russian_7,
                                    .student_id = student,
                                    .work_no = 1,
                                    .text = std::move(text),
                                    .base_version = -1}));
    }
    std::string note_of(StudentId student) {
        auto page =
            as(sample_.sidorov, [&](Reader& reader, const Standing& standing, Instant moment) {
                return open_journal(reader, standing, sample_.russian_5a, std::nullopt, moment);
            });
        EXPECT_TRUE(page);
        for (const PageStudent& one : page->students)
            if (one.student_id == student) return one.note;
        return "not listed";
    }
    std::string change_in_diary() {
        auto week =
            as(sample_.yozhikova, [&](Reader& reader, const Standing& standing, Instant moment) {
                return open_diary(reader, standing, sample_.yozhikov, Week::of(monday), moment);
            });
        EXPECT_TRUE(week);
        for (const DiaryDay& day : week->days)
            for (const DiaryLesson& one : day.lessons)
                if (one.lesson_id == sample_.russian_7) return one.change;
        return "no lesson";
    }
    Result<StudentModes> of_student(PersonId person, StudentId student) {
        return as(person, [&](Reader& reader, const Standing& standing, Instant moment) {
            return open_student_modes(reader, standing, student, moment);
        });
    }
};

TEST_F(StudyModes, TheClerkAndTheHeadsKeepThem) {
    EXPECT_EQ(set(sample_.sidorov, usual_), "not_your_role");
    EXPECT_EQ(set(sample_.petrova, usual_), "not_your_role") << "the class teacher reads them";
    EXPECT_EQ(set(sample_.yozhikova, usual_), "not_found");
    EXPECT_EQ(set(clerk_, usual_), "recorded");
    EXPECT_EQ(set(sample_.deputy, usual_), "study_mode_stands");
    usual_.student_id = sample_.ivanov;
    EXPECT_EQ(set(sample_.director, usual_), "recorded");
    EXPECT_THAT(of_5a(clerk_), SizeIs(1));
}

TEST_F(StudyModes, AWrongOneIsRefusedInWords) {
    const auto with = [&](auto change) {
        SetStudyMode wrong = usual_;
        change(wrong);
        return set(clerk_, wrong);
    };
    EXPECT_EQ(with([](SetStudyMode& one) { one.order_no = " "; }), "order_required");
    EXPECT_EQ(with([](SetStudyMode& one) { one.order_on.reset(); }), "order_required");
    EXPECT_EQ(with([](SetStudyMode& one) { one.to_on = monday.plus_days(-1); }),
              "dates_out_of_order");
    EXPECT_EQ(with([](SetStudyMode& one) { one.to_on = monday.plus_days(400); }), "invalid_value");
    EXPECT_EQ(with([](SetStudyMode& one) { one.kind = StudyModeKind::hospital; }), "invalid_value")
        << "of a hospital is asked which";
    EXPECT_EQ(with([](SetStudyMode& one) { one.place = std::string(2000, 'x'); }), "text_too_long");
    EXPECT_EQ(with([](SetStudyMode& one) { one.student_id = id_of<StudentId>(99); }), "not_found");
    EXPECT_EQ(with([&](SetStudyMode& one) { one.student_id = sample_.petrova; }), "not_found");
    EXPECT_THAT(of_5a(clerk_), IsEmpty());
}

TEST_F(StudyModes, OneEndsEarlierOrNeverStoodByAnOrder) {
    ASSERT_EQ(set(clerk_, usual_), "recorded");
    const EntryIndex mode = of_5a(clerk_).at(0).study_mode;
    EXPECT_EQ(end(sample_.sidorov, mode, monday), "not_your_role");
    EXPECT_EQ(end(clerk_, 999'999, monday), "not_found");
    EXPECT_EQ(end(clerk_, mode, monday, ""), "order_required");
    EXPECT_EQ(end(clerk_, mode, quarter_ends.plus_days(1)), "invalid_value");
    EXPECT_EQ(end(clerk_, mode, quarter_ends), "unchanged");
    EXPECT_EQ(end(clerk_, mode, monday.plus_days(3)), "recorded");
    EXPECT_EQ(of_5a(clerk_).at(0).to_on, monday.plus_days(3));
    EXPECT_EQ(of_5a(clerk_).at(0).ended_order_no, "52");
    EXPECT_EQ(end(sample_.deputy, mode, monday.plus_days(-1)), "recorded") << "it never stood";
    EXPECT_THAT(of_5a(clerk_), IsEmpty());
    EXPECT_EQ(set(clerk_, usual_), "recorded") << "the days are free again";
}

TEST_F(StudyModes, TheListSaysWhoLearnsHowAndByWhichOrder) {
    ASSERT_EQ(set(clerk_, usual_), "recorded");
    usual_.student_id = sample_.zhukova;
    usual_.kind = StudyModeKind::network;
    usual_.place = "ГБОУ «Школа № 7»";
    usual_.from_on = monday.plus_days(20);
    ASSERT_EQ(set(clerk_, usual_), "recorded");
    const auto lines = of_5a(sample_.petrova);
    ASSERT_THAT(lines, SizeIs(2));
    EXPECT_EQ(lines[0].student_name, "Ёжиков Борис");
    EXPECT_EQ(lines[0].kind_title, "Обучение на дому");
    EXPECT_TRUE(lines[0].is_today);
    EXPECT_FALSE(lines[0].attends);
    EXPECT_EQ(lines[0].stated_by, "Белова Н. П.");
    EXPECT_EQ(lines[1].place, "ГБОУ «Школа № 7»");
    EXPECT_TRUE(lines[1].attends);
    EXPECT_FALSE(modes(sample_.petrova).may_keep);
    EXPECT_THAT(modes(sample_.petrova).classes, SizeIs(1)) << "she leads one class";
    EXPECT_THAT(modes(clerk_).classes, SizeIs(3));
    EXPECT_FALSE(as(sample_.sidorov, open_modes)) << "he only teaches";
    EXPECT_FALSE(as(sample_.yozhikova, open_modes));
}

TEST_F(StudyModes, OneStudentIsShownToWhoKeepsThemAndToHisClassTeacher) {
    ASSERT_EQ(set(clerk_, usual_), "recorded");
    const auto view = of_student(sample_.petrova, sample_.yozhikov);
    ASSERT_TRUE(view);
    EXPECT_THAT(view->modes, SizeIs(1));
    EXPECT_THAT(view->courses, SizeIs(3));
    EXPECT_EQ(view->courses[0].subject_title, "Русский язык");
    EXPECT_THAT(view->courses[0].places, SizeIs(5)) << "four quarters and the year";
    EXPECT_FALSE(view->courses[0].places[0].may_carry);
    EXPECT_TRUE(of_student(clerk_, sample_.yozhikov)->courses[0].places[0].may_carry);
    EXPECT_FALSE(of_student(sample_.sidorov, sample_.yozhikov));
    EXPECT_FALSE(of_student(sample_.petrova, sample_.ivanov)) << "he is in 5 «Б»";
    EXPECT_FALSE(of_student(sample_.yozhikova, sample_.yozhikov));
    EXPECT_FALSE(of_student(clerk_, sample_.petrova)) << "she studies nowhere";
}

TEST_F(StudyModes, WhoLearnsElsewhereIsNotExpectedAndNotAbsent) {
    const int before = lessons_of(sample_.yozhikov);
    ASSERT_EQ(set(clerk_, usual_), "recorded");
    EXPECT_LT(lessons_of(sample_.yozhikov), before);
    EXPECT_EQ(lessons_of(sample_.yozhikov), 0);
    EXPECT_EQ(record(sample_.yozhikov, "н"), "student_exempt");
    EXPECT_EQ(record(sample_.yozhikov, "4"), "recorded") << "a mark is a mark";
    EXPECT_EQ(record(sample_.zhukova, "н"), "recorded");
}

TEST_F(StudyModes, WhoHasAPlanOfHisOwnSitsInTheLesson) {
    const int before = lessons_of(sample_.yozhikov);
    usual_.kind = StudyModeKind::individual_plan;
    ASSERT_EQ(set(clerk_, usual_), "recorded");
    EXPECT_EQ(lessons_of(sample_.yozhikov), before);
    EXPECT_EQ(record(sample_.yozhikov, "н"), "recorded");
    EXPECT_EQ(change_in_diary(), "");
}

TEST_F(StudyModes, NothingChangesUnderAClosedYear) {
    ASSERT_EQ(set(clerk_, usual_), "recorded");
    const EntryIndex mode = of_5a(clerk_).at(0).study_mode;
    SetStudyMode later = usual_;
    later.student_id = sample_.zhukova;
    state({AspectClosed{.study_group_id = sample_.class_5a, .aspect = ClosureAspect::students}});
    EXPECT_EQ(set(clerk_, later), "aspect_closed");
    EXPECT_EQ(end(clerk_, mode, monday), "aspect_closed");
    EXPECT_EQ(end(clerk_, mode, quarter_ends), "unchanged") << "no day changes";
    later.student_id = sample_.ivanov;
    EXPECT_EQ(set(clerk_, later), "recorded") << "5 «Б» is open";
    state({ClassClosed{.study_group_id = sample_.class_5a}});
    later.student_id = sample_.zhukova;
    EXPECT_EQ(set(clerk_, later), "class_closed");
    EXPECT_EQ(end(clerk_, mode, monday), "class_closed");
}

TEST_F(StudyModes, TheDaysOfTheNextYearAreNotThoseOfTheClosedOne) {
    at(Date{2027, 6, 1}, 12, 0);
    usual_.from_on = Date{2027, 8, 20};
    usual_.to_on = Date{2027, 12, 25};
    ASSERT_EQ(set(clerk_, usual_), "recorded");
    const auto known = school_.read([&](Reader& reader) {
        return reader.study_modes_of_student(sample_.yozhikov, usual_.from_on, usual_.to_on);
    });
    state({ClassClosed{.study_group_id = sample_.class_5a}});
    const EntryIndex mode = known->at(0).entry_index;
    EXPECT_EQ(end(clerk_, mode, Date{2027, 9, 30}), "recorded");
    EXPECT_EQ(end(clerk_, mode, Date{2027, 8, 25}), "class_closed");
    usual_.from_on = Date{2027, 10, 1};
    EXPECT_EQ(set(clerk_, usual_), "recorded");
}

TEST_F(StudyModes, AnAbsenceBeforeALateOrderIsNotMissed) {
    ASSERT_EQ(record(sample_.yozhikov, "н"), "recorded");
    ASSERT_EQ(record(sample_.zhukova, "н"), "recorded");
    EXPECT_EQ(missed_by(sample_.yozhikov), 1);
    ASSERT_EQ(set(clerk_, usual_), "recorded");
    EXPECT_EQ(missed_by(sample_.yozhikov), 0);
    EXPECT_EQ(lessons_of(sample_.yozhikov), 0);
    EXPECT_EQ(missed_by(sample_.zhukova), 1);
}

TEST_F(StudyModes, TheTeacherAndTheFamilyAreTold) {
    ASSERT_EQ(set(clerk_, usual_), "recorded");
    EXPECT_EQ(note_of(sample_.yozhikov), "обучение на дому с 07.09.2026 по 25.10.2026");
    EXPECT_EQ(note_of(sample_.zhukova), "");
    EXPECT_EQ(change_in_diary(), "обучение на дому с 07.09.2026 по 25.10.2026");
}

}  // namespace
}  // namespace letopis::testing

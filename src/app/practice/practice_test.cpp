// Practice (VOC-10): who sends, takes back and assesses, what is refused, who reads it.

#include <gmock/gmock.h>

#include "app/practice/assess_practice.h"
#include "app/practice/assign_practice.h"
#include "app/practice/cancel_practice.h"
#include "app/practice/open_practice.h"
#include "app/practice/open_practice_courses.h"
#include "app/practice/open_student_practice.h"
#include "ports/testing/practice_group.h"

namespace letopis::testing {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::SizeIs;

class Practice : public PracticeGroup {
protected:
    std::string send(PersonId actor, const AssignPractice& order) {
        return outcome(assign_practice(next_command(), actor, order));
    }
    std::string cancel(PersonId actor, EntryIndex assignment, std::string reason = "болезнь") {
        return outcome(cancel_practice(next_command(), actor, assignment, std::move(reason)));
    }
    /// By somebody who has just looked.
    std::string assess(PersonId actor, const AssessPractice& sheet) {
        return outcome(assess_practice(next_command(), actor, sheet, version_of(sheet.assignment)));
    }
    EntryIndex version_of(EntryIndex assignment) {
        return *school_.read([&](Reader& reader) -> Result<EntryIndex> {
            LETOPIS_TRY(found, reader.practice_assignment(assignment));
            return found ? found->version : EntryIndex{-1};
        });
    }
    auto opened(PersonId person, CourseId course) {
        return as(person, [&](Reader& reader, const Standing& standing, Instant moment) {
            return open_practice(reader, standing, course, moment);
        });
    }
    PracticeSheet sheet(PersonId person = {}) {
        auto view = opened(person == PersonId{} ? PersonId{sample_.deputy} : person, practice_);
        EXPECT_TRUE(view);
        return view ? *std::move(view) : PracticeSheet{};
    }
    auto courses(PersonId person) {
        return as(person, [](Reader& reader, const Standing& standing, Instant moment) {
            return open_practice_courses(reader, standing, moment);
        });
    }
    auto of_student(PersonId person) {
        return as(person, [&](Reader& reader, const Standing& standing, Instant moment) {
            return open_student_practice(reader, standing, alova_, moment);
        });
    }
    /// The order of 7 September, carried out; the assignment of Алова.
    EntryIndex sent() {
        EXPECT_EQ(send(sample_.deputy, order_), "recorded");
        return sheet().lines.at(0).assignment;
    }
    AssessPractice passed(EntryIndex assignment) const {
        return {.assignment = assignment,
                .competences = "ОК 1–4 освоены, ПК 2.1 освоена",
                .characteristic = "Работала аккуратно.",
                .result = ResultValue::five,
                .assessed_on = Date{2026, 9, 20}};
    }
};

// b.1 MASTER: practice of his own groups, and of no others.
TEST_F(Practice, AMasterSendsAndAssessesHisGroup) {
    const PersonId master = id_of<PersonId>(820);
    const PersonId other = id_of<PersonId>(821);
    const StudyGroupId other_group = id_of<StudyGroupId>(81);
    const auto trains = [](PersonId person, StudyGroupId group) {
        return RoleScopeSet{{.person_id = person,
                             .role = AppointedRole::training_master,
                             .valid_from = Date{2026, 9, 1},
                             .reach = RoleReach::groups,
                             .study_group_ids = {group}},
                            "приказ № 133"};
    };
    const auto appointed = [](PersonId person) {
        return RoleAssigned{{.person_id = person,
                             .role = AppointedRole::training_master,
                             .valid_from = Date{2026, 9, 1}}};
    };
    state({StudyGroupFormed{{.study_group_id = other_group,
                             .school_year_id = sample_.year,
                             .family = ProgrammeFamily::vocational,
                             .kind = StudyGroupKind::vocational_group,
                             .title = "ИС-11",
                             .period_system_id = sample_.quarters}},
           PersonRegistered{{.person_id = master, .last_name = "Дубровин"}}, appointed(master),
           trains(master, group_), PersonRegistered{{.person_id = other, .last_name = "Иной"}},
           appointed(other), trains(other, other_group)});
    EXPECT_EQ(send(other, order_), "not_your_class");
    ASSERT_EQ(send(master, order_), "recorded");
    EXPECT_THAT(courses(master)->courses, SizeIs(1));
    EXPECT_TRUE(sheet(master).may_keep);
    EXPECT_THAT(courses(other)->courses, IsEmpty());
    EXPECT_FALSE(opened(other, practice_));
}

// Evidence: VOC-10.
TEST_F(Practice, ManyAreSentByOneOrder) {
    ASSERT_EQ(send(sample_.deputy, order_), "recorded");
    const PracticeSheet view = sheet();
    ASSERT_THAT(view.lines, SizeIs(2));
    const PracticeLine& first = view.lines[0];
    EXPECT_EQ(first.student_name, "Алова Вера");
    EXPECT_EQ(first.kind_title, "Производственная практика");
    EXPECT_EQ(first.base, "ГБУЗ «Городская больница № 4»");
    EXPECT_EQ(first.lead, "Сидоров О. Ю.");
    EXPECT_EQ(first.state_title, "предстоит");
    EXPECT_EQ(view.lines[1].student_name, "Белов Глеб");
    EXPECT_THAT(view.bases, ElementsAre(order_.base));
    EXPECT_TRUE(view.students.at(0).is_sent);
    EXPECT_FALSE(view.students.at(2).is_sent);
    EXPECT_EQ(view.leads.at(0).name, "Петрова А. И.") << "the curator";
    EXPECT_TRUE(view.may_keep);
    EXPECT_FALSE(view.may_assess) << "the deputy does not assess";
}

TEST_F(Practice, HeadsAndTheCuratorSendAndNobodyElse) {
    EXPECT_EQ(send(sample_.sidorov, order_), "not_your_role") << "he teaches the course";
    EXPECT_EQ(send(stranger_, order_), "not_your_class");
    EXPECT_EQ(send(alova_, order_), "not_found");
    EXPECT_EQ(send(sample_.petrova, order_), "recorded") << "the curator";
    EXPECT_EQ(send(sample_.director, order_), "practice_stands");
}

TEST_F(Practice, AWrongOrderIsRefusedInWords) {
    const auto with = [&](auto change) {
        AssignPractice wrong = order_;
        change(wrong);
        return send(sample_.deputy, wrong);
    };
    EXPECT_EQ(with([&](auto& one) { one.course_id = sample_.mathematics_5a; }), "invalid_value");
    EXPECT_EQ(with([](auto& one) { one.course_id = id_of<CourseId>(999); }), "not_found");
    EXPECT_EQ(with([](auto& one) { one.student_ids.clear(); }), "invalid_value");
    EXPECT_EQ(with([&](auto& one) { one.student_ids.push_back(alova_); }), "invalid_value");
    EXPECT_EQ(with([&](auto& one) { one.student_ids.push_back(sample_.ivanov); }),
              "student_not_enrolled");
    EXPECT_EQ(with([](auto& one) { one.base = " "; }), "invalid_value");
    EXPECT_EQ(with([](auto& one) { one.base_lead.clear(); }), "invalid_value");
    EXPECT_EQ(with([](auto& one) { one.base = std::string(2000, 'x'); }), "text_too_long");
    EXPECT_EQ(with([](auto& one) { one.order_no.clear(); }), "order_required");
    EXPECT_EQ(with([](auto& one) { one.to_on = one.from_on.plus_days(-1); }), "dates_out_of_order");
    EXPECT_EQ(with([](auto& one) { one.from_on = Date{2026, 8, 1}; }), "invalid_value");
    EXPECT_EQ(with([](auto& one) { one.to_on = Date{2027, 9, 1}; }), "invalid_value");
    EXPECT_EQ(with([](auto& one) { one.hours = 0; }), "invalid_value");
    EXPECT_EQ(with([](auto& one) { one.hours = 100; }), "invalid_value") << "more than 8 a day";
    EXPECT_EQ(with([](auto& one) { one.lead_id = {}; }), "invalid_value");
    EXPECT_EQ(with([&](auto& one) { one.lead_id = alova_; }), "invalid_value") << "a student";
    EXPECT_EQ(with([](auto& one) { one.lead_id = id_of<EmployeeId>(999); }), "invalid_value");
    EXPECT_THAT(sheet().lines, IsEmpty()) << "all or none";
}

TEST_F(Practice, NobodyIsAtTwoBasesAtOnceInWhateverCourse) {
    const auto other = id_of<CourseId>(84);
    state({CourseOpened{{.course_id = other,
                         .subject_id = id_of<SubjectId>(82),
                         .study_group_id = group_,
                         .school_year_id = sample_.year,
                         .period_system_id = sample_.quarters}}});
    ASSERT_EQ(send(sample_.deputy, order_), "recorded");
    AssignPractice second = order_;
    second.course_id = other;
    EXPECT_EQ(send(sample_.deputy, second), "practice_stands");
    second.student_ids = {volkov_};
    EXPECT_EQ(send(sample_.deputy, second), "recorded");
}

TEST_F(Practice, NothingIsSentOrAssessedOnceTheCourseIsClosed) {
    const EntryIndex assignment = sent();
    at(Date{2026, 9, 21}, 9, 0);
    state({CourseClosed{.course_id = practice_}});
    EXPECT_EQ(assess(sample_.sidorov, passed(assignment)), "course_closed");
    EXPECT_EQ(cancel(sample_.deputy, assignment), "course_closed");
    EXPECT_EQ(send(sample_.deputy, order_), "course_closed");
    EXPECT_TRUE(sheet().is_closed);
    EXPECT_FALSE(sheet().may_keep);
}

TEST_F(Practice, OneIsTakenBackWithAReasonWhileThereIsNoSheet) {
    const EntryIndex assignment = sent();
    EXPECT_EQ(cancel(sample_.sidorov, assignment), "not_your_role");
    EXPECT_EQ(cancel(sample_.petrova, assignment, "-"), "invalid_value");
    EXPECT_EQ(cancel(sample_.petrova, 999'999), "not_found");
    EXPECT_EQ(cancel(sample_.petrova, assignment), "recorded");
    EXPECT_EQ(cancel(sample_.deputy, assignment), "unchanged");
    EXPECT_THAT(sheet().lines, SizeIs(1));
    at(Date{2026, 9, 20}, 9, 0);
    EXPECT_EQ(assess(sample_.sidorov, passed(assignment)), "practice_cancelled");
    const EntryIndex other = sheet().lines.at(0).assignment;
    ASSERT_EQ(assess(sample_.sidorov, passed(other)), "recorded");
    EXPECT_EQ(cancel(sample_.deputy, other), "practice_assessed");
}

// Evidence: F-29 VOC-10.
TEST_F(Practice, TheTeacherOrTheCuratorFillsInTheSheet) {
    const EntryIndex assignment = sent();
    EXPECT_EQ(assess(sample_.sidorov, passed(assignment)), "invalid_value") << "it has not begun";
    at(Date{2026, 9, 20}, 9, 0);
    EXPECT_EQ(sheet().lines[0].state_title, "ждёт листа");
    EXPECT_EQ(assess(sample_.deputy, passed(assignment)), "not_your_role");
    EXPECT_EQ(assess(stranger_, passed(assignment)), "not_your_course");
    EXPECT_EQ(assess(alova_, passed(assignment)), "not_found");
    EXPECT_EQ(assess(sample_.petrova, passed(assignment)), "recorded");
    EXPECT_EQ(assess(sample_.sidorov, passed(assignment)), "unchanged");
    const PracticeLine line = sheet().lines[0];
    EXPECT_EQ(line.state_title, "оценена");
    EXPECT_EQ(line.result_words, "5 (отлично)");
    EXPECT_EQ(line.competences, "ОК 1–4 освоены, ПК 2.1 освоена");
    EXPECT_EQ(line.assessed_on, (Date{2026, 9, 20}));
}

// Evidence: VOC-10.
TEST_F(Practice, TheLeadOfTheCollegeAssessesThoseHisAssignmentsName) {
    order_.lead_id = stranger_;
    ASSERT_EQ(send(sample_.deputy, order_), "recorded");
    AssignPractice others = order_;
    others.student_ids = {volkov_};
    others.lead_id = sample_.petrova;
    ASSERT_EQ(send(sample_.deputy, others), "recorded");
    at(Date{2026, 9, 20}, 9, 0);
    const auto list = courses(stranger_);
    ASSERT_TRUE(list);
    EXPECT_THAT(list->courses, SizeIs(1)) << "he teaches nothing in it";
    const PracticeSheet view = sheet(stranger_);
    EXPECT_THAT(view.lines, SizeIs(2)) << "whom he leads, and nobody else";
    EXPECT_THAT(view.students, IsEmpty());
    EXPECT_TRUE(view.may_assess);
    EXPECT_FALSE(view.may_keep);
    EXPECT_EQ(assess(stranger_, passed(view.lines[0].assignment)), "recorded");
    const auto all = sheet().lines;
    const auto foreign = std::find_if(all.begin(), all.end(), [&](const PracticeLine& line) {
        return line.student_id == volkov_;
    });
    ASSERT_NE(foreign, all.end());
    EXPECT_EQ(assess(stranger_, passed(foreign->assignment)), "not_your_course");
    ASSERT_EQ(cancel(sample_.deputy, view.lines[1].assignment), "recorded");
    EXPECT_THAT(sheet(stranger_).lines, SizeIs(1)) << "a cancelled one is nobody's";
}

TEST_F(Practice, ASecondPersonDoesNotWriteOverTheFirst) {
    const EntryIndex assignment = sent();
    at(Date{2026, 9, 20}, 9, 0);
    const EntryIndex seen = sheet().lines[0].version;
    ASSERT_EQ(assess(sample_.sidorov, passed(assignment)), "recorded");
    AssessPractice other = passed(assignment);
    other.result = ResultValue::four;
    other.reason = "опечатка";
    EXPECT_EQ(outcome(assess_practice(next_command(), sample_.petrova, other, seen)),
              "version_conflict");
    EXPECT_EQ(outcome(assess_practice(next_command(), sample_.petrova, passed(assignment), seen)),
              "unchanged");
    EXPECT_EQ(assess(sample_.petrova, other), "recorded") << "after another look";
}

TEST_F(Practice, AWrongSheetIsRefusedAndAnotherNeedsAReason) {
    const EntryIndex assignment = sent();
    at(Date{2026, 9, 20}, 9, 0);
    const auto with = [&](auto change) {
        AssessPractice wrong = passed(assignment);
        change(wrong);
        return assess(sample_.sidorov, wrong);
    };
    EXPECT_EQ(with([](auto& one) { one.assignment = 999'999; }), "not_found");
    EXPECT_EQ(with([](auto& one) { one.competences = " "; }), "invalid_value");
    EXPECT_EQ(with([](auto& one) { one.characteristic = std::string(9000, 'x'); }),
              "text_too_long");
    EXPECT_EQ(with([](auto& one) { one.result = ResultValue::pass; }), "invalid_value");
    EXPECT_EQ(with([](auto& one) { one.result = ResultValue::one; }), "invalid_value");
    EXPECT_EQ(with([](auto& one) { one.assessed_on = Date{2026, 9, 21}; }), "invalid_value");
    EXPECT_EQ(with([](auto& one) { one.assessed_on = Date{2026, 9, 1}; }), "invalid_value");
    ASSERT_EQ(with([](auto&) {}), "recorded");
    EXPECT_EQ(with([](auto& one) { one.result = ResultValue::four; }), "invalid_value");
    EXPECT_EQ(with([](auto& one) {
                  one.result = ResultValue::four;
                  one.reason = "опечатка";
              }),
              "recorded");
    EXPECT_EQ(sheet().lines[0].result, ResultValue::four);
}

TEST_F(Practice, TheSheetIsForItsPeople) {
    sent();
    EXPECT_TRUE(sheet(sample_.sidorov).may_assess);
    EXPECT_FALSE(sheet(sample_.sidorov).may_keep);
    EXPECT_TRUE(sheet(sample_.petrova).may_keep);
    EXPECT_EQ(refusal_code(opened(stranger_, practice_)), RefusalCode::not_your_course);
    EXPECT_EQ(refusal_code(opened(alova_, practice_)), RefusalCode::not_found);
    EXPECT_EQ(refusal_code(opened(sample_.deputy, sample_.mathematics_5a)), RefusalCode::not_found)
        << "not a practice";
    EXPECT_EQ(refusal_code(opened(sample_.deputy, id_of<CourseId>(999))), RefusalCode::not_found);
}

TEST_F(Practice, CoursesAreCountedForThoseWhoHaveToDoWithThem) {
    const EntryIndex assignment = sent();
    at(Date{2026, 9, 21}, 9, 0);
    ASSERT_EQ(assess(sample_.sidorov, passed(assignment)), "recorded");
    for (const PersonId person :
         {sample_.deputy, PersonId{sample_.petrova}, PersonId{sample_.sidorov}}) {
        const auto list = courses(person);
        ASSERT_TRUE(list);
        ASSERT_THAT(list->courses, SizeIs(1));
        const PracticeCourse& course = list->courses[0];
        EXPECT_EQ(course.subject_title, "ПП.02 Производственная практика");
        EXPECT_EQ(course.study_group_title, "СД-21");
        EXPECT_EQ(course.students, 3);
        EXPECT_EQ(course.sent, 2);
        EXPECT_EQ(course.to_assess, 1);
        EXPECT_EQ(course.assessed, 1);
    }
    EXPECT_THAT(courses(stranger_)->courses, IsEmpty());
    EXPECT_EQ(refusal_code(courses(alova_)), RefusalCode::not_found);
}

TEST_F(Practice, TheStudentAndHisFamilySeeWhereWhenAndWithWhatResult) {
    const EntryIndex assignment = sent();
    for (const PersonId person : {PersonId{alova_}, PersonId{mother_}}) {
        const auto view = of_student(person);
        ASSERT_TRUE(view);
        ASSERT_THAT(view->lines, SizeIs(1));
        EXPECT_EQ(view->lines[0].base, order_.base);
        EXPECT_EQ(view->lines[0].base_lead, "Ковалёва О. Н.");
        EXPECT_EQ(view->lines[0].result_words, "");
    }
    at(Date{2026, 9, 20}, 9, 0);
    ASSERT_EQ(assess(sample_.sidorov, passed(assignment)), "recorded");
    EXPECT_EQ(of_student(mother_)->lines[0].result_words, "5 (отлично)");
    EXPECT_EQ(refusal_code(of_student(sample_.zhukov)), RefusalCode::not_found)
        << "another family's";
    EXPECT_EQ(refusal_code(of_student(stranger_)), RefusalCode::not_found);
}

}  // namespace
}  // namespace letopis::testing

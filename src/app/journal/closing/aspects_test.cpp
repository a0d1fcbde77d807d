// Closing a class's year by aspects, in order, and opening it again by an order (JRN-15).
#include <gmock/gmock.h>

#include "app/journal/closing/carry_out_reopening.h"
#include "app/journal/closing/close_aspect.h"
#include "app/journal/closing/close_class.h"
#include "app/journal/closing/open_class_closing.h"
#include "app/journal/closing/order_reopening.h"
#include "app/journal/closing/record_council_decisions.h"
#include "app/journal/closing/withdraw_reopening.h"
#include "ports/testing/told_school.h"

namespace letopis::testing {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

const std::vector<ClosureAspect> all_aspects{ClosureAspect::lessons,    ClosureAspect::works,
                                             ClosureAspect::curriculum, ClosureAspect::statistics,
                                             ClosureAspect::students,   ClosureAspect::remarks};

class ClosingByAspects : public ToldSchool {
protected:
    ClosingByAspects() { at(Date{2027, 6, 1}, 12, 0); }

    std::string close(ClosureAspect aspect) { return close(aspect, sample_.deputy); }
    std::string close(ClosureAspect aspect, PersonId person) {
        return outcome(close_aspect(next_command(), person, sample_.class_5a, aspect));
    }
    /// Topics and homework of every lesson that was held.
    void fill_lessons() {
        std::vector<EntryBody> facts;
        for (const LessonId id : {sample_.monday_7, sample_.tuesday_8, sample_.monday_14,
                                  sample_.russian_7, sample_.english_7}) {
            facts.emplace_back(TopicRecorded{id, "Тема"});
            facts.emplace_back(HomeworkAssigned{id, "§ 1", false});
        }
        state(std::move(facts));
    }
    void close_courses() {
        state({CourseClosed{sample_.mathematics_5a}, CourseClosed{sample_.russian_5a},
               CourseClosed{sample_.english_course}});
    }
    std::string decide() {
        RecordCouncilDecisions record{.study_group_id = sample_.class_5a,
                                      .protocol_no = "9",
                                      .decided_on = Date{2027, 5, 28},
                                      .decisions = {}};
        for (const StudentId id : {sample_.ezhov, sample_.yozhikov, sample_.zhukova})
            record.decisions.push_back({.student_id = id, .text = ""});
        return outcome(record_council_decisions(next_command(), sample_.deputy, record));
    }
    void complete() {
        fill_lessons();
        close_courses();
        EXPECT_EQ(decide(), "recorded");
    }
    void close_all() {
        complete();
        EXPECT_EQ(outcome(close_class(next_command(), sample_.deputy, sample_.class_5a)),
                  "recorded");
    }
    OrderReopening order(ClosureAspect aspect) {
        return {.study_group_id = sample_.class_5a,
                .aspect = aspect,
                .order_no = "90-у",
                .order_on = Date{2027, 6, 1},
                .reason = "ошибка в теме"};
    }
    std::string order_by(PersonId person, ClosureAspect aspect) {
        return outcome(order_reopening(next_command(), person, order(aspect)));
    }
    std::string carry_out(PersonId person, EntryIndex reopening) {
        return outcome(carry_out_reopening(next_command(), person, reopening));
    }
    ClassClosingView view(PersonId person) {
        const auto opened =
            as(person, [&](Reader& reader, const Standing& standing, Instant moment) {
                return open_class_closing(reader, standing, sample_.class_5a, moment);
            });
        EXPECT_TRUE(opened);
        return opened ? *opened : ClassClosingView{};
    }
    ClassClosingView view() { return view(sample_.deputy); }
    std::vector<std::string> closed_titles() {
        std::vector<std::string> titles;
        for (const ClosingAspect& one : view().aspects)
            if (one.closed) titles.push_back(one.title);
        return titles;
    }
};

TEST_F(ClosingByAspects, StudentsDoNotCloseBeforeLessons) {
    complete();
    EXPECT_EQ(close(ClosureAspect::students), "aspect_out_of_order");
    EXPECT_EQ(close(ClosureAspect::works), "aspect_out_of_order");
    EXPECT_EQ(close(ClosureAspect::lessons), "recorded");
    EXPECT_EQ(close(ClosureAspect::lessons), "already_closed");
}

TEST_F(ClosingByAspects, EachWaitsForWhatItNeeds) {
    EXPECT_EQ(close(ClosureAspect::lessons), "closing_incomplete");
    const ClosingAspect lessons = view().aspects[0];
    EXPECT_TRUE(lessons.is_next);
    EXPECT_EQ(lessons.gap_count, 10);  // Topic and homework of five lessons.
    EXPECT_EQ(lessons.gaps[0].kind, GapKind::topic);
    fill_lessons();
    EXPECT_EQ(close(ClosureAspect::lessons), "recorded");
    EXPECT_EQ(close(ClosureAspect::works), "closing_incomplete");
    close_courses();
    EXPECT_EQ(close(ClosureAspect::works), "recorded");
    EXPECT_EQ(close(ClosureAspect::curriculum), "recorded");
    EXPECT_EQ(close(ClosureAspect::statistics), "recorded");
    EXPECT_EQ(close(ClosureAspect::students), "closing_incomplete");
    EXPECT_EQ(decide(), "recorded");
    EXPECT_EQ(close(ClosureAspect::students), "recorded");
    EXPECT_EQ(decide(), "aspect_closed");
    state({RemarkMade{.course_id = sample_.russian_5a,
                      .addressee_id = sample_.sidorov,
                      .text = "Исправьте тему",
                      .due_on = Date{2027, 6, 5}},
           RemarkMade{.course_id = sample_.mathematics_5b,
                      .addressee_id = sample_.petrova,
                      .text = "Другой класс",
                      .due_on = Date{2027, 6, 5}}});
    EXPECT_EQ(close(ClosureAspect::remarks), "closing_incomplete");
    const ClosingAspect remarks = view().aspects[5];
    ASSERT_EQ(remarks.gaps.size(), 1U);
    EXPECT_EQ(remarks.gaps[0].kind, GapKind::remark);
    EXPECT_EQ(remarks.gaps[0].course_id, sample_.russian_5a);
}

TEST_F(ClosingByAspects, WorksWaitForAppeals) {
    complete();
    EXPECT_EQ(close(ClosureAspect::lessons), "recorded");
    state({AppealFiled{.course_id = sample_.russian_5a,
                       .place = {.lesson_id = sample_.russian_7, .student_id = sample_.yozhikov},
                       .disputed = MarkValue::three,
                       .text = "работа решена верно"},
           AppealFiled{.course_id = sample_.mathematics_5b,
                       .place = {.lesson_id = sample_.lesson_5b, .student_id = sample_.ivanov},
                       .disputed = MarkValue::three,
                       .text = "другой класс"}});
    EXPECT_EQ(close(ClosureAspect::works), "closing_incomplete");
    EXPECT_EQ(outcome(close_class(next_command(), sample_.deputy, sample_.class_5a)),
              "closing_incomplete");
    const ClosingAspect works = view().aspects[1];
    ASSERT_EQ(works.gaps.size(), 1U);
    EXPECT_EQ(works.gaps[0].kind, GapKind::appeal);
    EXPECT_EQ(works.gaps[0].student_id, sample_.yozhikov);
    const auto filed =
        school_.read([&](Reader& reader) { return reader.appeals_of_student(sample_.yozhikov); });
    ASSERT_TRUE(filed && filed->size() == 1);
    state({AppealDecided{.appeal = filed->front().appeal,
                         .course_id = sample_.russian_5a,
                         .student_id = sample_.yozhikov,
                         .value = {},
                         .protocol_no = "3",
                         .decided_on = Date{2027, 5, 28},
                         .commission = {sample_.petrova},
                         .decision = "оставить"}});
    EXPECT_EQ(close(ClosureAspect::works), "recorded");
}

TEST_F(ClosingByAspects, LessonsWaitForTheEndOfTheYear) {
    fill_lessons();
    at(Date{2027, 5, 26}, 20, 0);
    EXPECT_EQ(close(ClosureAspect::lessons), "closing_incomplete");
    at(Date{2027, 5, 27}, 8, 0);
    EXPECT_EQ(close(ClosureAspect::lessons), "recorded");
}

TEST_F(ClosingByAspects, ThePageSaysWhoClosedWhatAndWhen) {
    complete();
    EXPECT_EQ(close(ClosureAspect::lessons, sample_.director), "recorded");
    const ClassClosingView page = view();
    ASSERT_EQ(page.aspects.size(), 6U);
    EXPECT_EQ(page.aspects[0].closed_by_name, "Орлов П. И.");
    EXPECT_EQ(page.aspects[0].closed_at, now());
    EXPECT_TRUE(page.aspects[1].is_next);
    EXPECT_FALSE(page.aspects[2].closed);
    EXPECT_TRUE(page.may_close);
    EXPECT_FALSE(page.may_order_reopening);
    EXPECT_TRUE(view(sample_.director).may_order_reopening);
}

TEST_F(ClosingByAspects, TheProgrammeAndTheStatisticsAreShownBeforeTheyAreClosed) {
    complete();
    state({AnnualMarkConfirmed{.course_id = sample_.mathematics_5a,
                               .student_id = sample_.ezhov,
                               .value = ResultValue::four},
           AnnualMarkConfirmed{.course_id = sample_.mathematics_5a,
                               .student_id = sample_.zhukova,
                               .value = ResultValue::two}});
    EXPECT_EQ(close(ClosureAspect::lessons), "recorded");
    EXPECT_EQ(close(ClosureAspect::works), "recorded");
    EXPECT_FALSE(view().aspects[2].notes.empty());
    EXPECT_EQ(close(ClosureAspect::curriculum), "recorded");
    EXPECT_THAT(view().aspects[3].notes,
                ElementsAre("Обучающихся с годовыми отметками: 2", "Успевают: 1 (50 %)",
                            "Учатся на «4» и «5»: 1 (50 %)"));
    EXPECT_THAT(view().aspects[3].gaps, IsEmpty());
}

TEST_F(ClosingByAspects, TheOneButtonClosesWhatIsOpenInOrder) {
    complete();
    EXPECT_EQ(close(ClosureAspect::lessons), "recorded");
    const auto receipt =
        school_.append(close_class(next_command(), sample_.deputy, sample_.class_5a));
    ASSERT_TRUE(receipt);
    EXPECT_EQ(receipt->entry_count, 6);  // Five aspects and the class.
    EXPECT_EQ(closed_titles().size(), 6U);
    EXPECT_TRUE(view().closed);
    EXPECT_EQ(close(ClosureAspect::works), "class_closed");
}

TEST_F(ClosingByAspects, ARemarkKeepsTheClassOpen) {
    complete();
    state({RemarkMade{.course_id = sample_.russian_5a,
                      .addressee_id = sample_.sidorov,
                      .text = "Исправьте тему",
                      .due_on = Date{2027, 6, 5}}});
    EXPECT_EQ(outcome(close_class(next_command(), sample_.deputy, sample_.class_5a)),
              "closing_incomplete");
}

TEST_F(ClosingByAspects, AYearThatWasClosedBeforeThereWereAspectsIsClosedWhole) {
    state({ClassClosed{sample_.class_5a, sample_.year}});
    const ClassClosingView page = view();
    for (const ClosingAspect& one : page.aspects) {
        EXPECT_TRUE(one.closed);
        EXPECT_EQ(one.closed_by_name, "");
    }
    EXPECT_EQ(order_by(sample_.director, ClosureAspect::works), "recorded");
}

TEST_F(ClosingByAspects, OnlyTheHeadsClose) {
    complete();
    EXPECT_EQ(close(ClosureAspect::lessons, sample_.petrova), "not_your_role");
    EXPECT_EQ(close(ClosureAspect::lessons, sample_.zhukov), "not_found");
    EXPECT_EQ(outcome(close_aspect(next_command(), sample_.deputy, sample_.english_5a_1,
                                   ClosureAspect::lessons)),
              "not_found");
}

// Evidence: VOC-11.
TEST_F(ClosingByAspects, AGroupWaitsForTheProtocolsOfItsFinalAttestation) {
    const StudyGroupId group = id_of<StudyGroupId>(95);
    const FinalAttestationPlanned exam{.study_group_id = group,
                                       .kind = FinalAttestationKind::state_exam,
                                       .held_on = Date{2027, 6, 21},
                                       .chair = "Громов А. А.",
                                       .secretary = "Ким О. П.",
                                       .members = {"Первый", "Второй", "Третий"},
                                       .order_no = "61-у"};
    state({StudyGroupFormed{{.study_group_id = group,
                             .school_year_id = sample_.year,
                             .family = ProgrammeFamily::vocational,
                             .kind = StudyGroupKind::vocational_group,
                             .title = "СД-41",
                             .grade = 4,
                             .period_system_id = sample_.quarters}}});
    const EntryIndex planned = *school_.read([](Reader& reader) { return reader.entry_count(); });
    state({exam, exam,
           FinalAttestationCancelled{
               .final_attestation = planned, .study_group_id = group, .reason = "перенос"}});
    const auto close_group = [&] {
        return outcome(close_class(next_command(), sample_.deputy, group));
    };
    EXPECT_EQ(close_group(), "closing_incomplete");
    const auto shown =
        as(sample_.deputy, [&](Reader& reader, const Standing& standing, Instant moment) {
            return open_class_closing(reader, standing, group, moment);
        });
    ASSERT_TRUE(shown);
    ASSERT_EQ(shown->gaps.size(), 1U) << "the cancelled one is no matter";
    EXPECT_EQ(shown->gaps[0].place, "государственный экзамен, 21.06.2027");
    state({FinalProtocolSigned{.final_attestation = planned + 1,
                               .study_group_id = group,
                               .protocol_no = "3",
                               .signed_on = Date{2027, 6, 21},
                               .results = {}}});
    EXPECT_EQ(close_group(), "recorded");
}

// LAW-04, VOC-06: in a college whoever owes a semester moves conditionally, whatever the year's
// mark says; who has settled it does not.
TEST_F(ClosingByAspects, ACollegeProposesAConditionalMoveForWhatIsOwedOfASemester) {
    const StudyGroupId group = id_of<StudyGroupId>(96);
    const CourseId course = id_of<CourseId>(96);
    std::vector<EntryBody> facts{StudyGroupFormed{{.study_group_id = group,
                                                   .school_year_id = sample_.year,
                                                   .family = ProgrammeFamily::vocational,
                                                   .kind = StudyGroupKind::vocational_group,
                                                   .title = "СД-21",
                                                   .grade = 2,
                                                   .period_system_id = sample_.quarters}},
                                 CourseOpened{{.course_id = course,
                                               .subject_id = sample_.mathematics,
                                               .study_group_id = group,
                                               .school_year_id = sample_.year,
                                               .period_system_id = sample_.quarters}}};
    for (int i = 0; i < 2; ++i) {
        const StudentId student = id_of<StudentId>(960 + i);
        facts.push_back(PersonRegistered{{.person_id = student,
                                          .last_name = i == 0 ? "Алова" : "Белова",
                                          .first_name = "Анна"}});
        facts.push_back(StudentEnrolled{.student_id = student,
                                        .study_group_id = group,
                                        .enrolled_on = Date{2026, 9, 1},
                                        .order_no = "1"});
        facts.push_back(PeriodMarkConfirmed{.course_id = course,
                                            .student_id = student,
                                            .period_id = sample_.first_quarter,
                                            .value = ResultValue::two});
        facts.push_back(AnnualMarkConfirmed{
            .course_id = course, .student_id = student, .value = ResultValue::three});
    }
    facts.push_back(AttestationHeld{.course_id = course,
                                    .student_id = id_of<StudentId>(961),
                                    .period_id = sample_.first_quarter,
                                    .held_on = Date{2027, 1, 20},
                                    .result = ResultValue::three});
    state(std::move(facts));
    const auto shown =
        as(sample_.deputy, [&](Reader& reader, const Standing& standing, Instant moment) {
            return open_class_closing(reader, standing, group, moment);
        });
    ASSERT_TRUE(shown);
    ASSERT_EQ(shown->students.size(), 2U);
    EXPECT_EQ(shown->students[0].proposed, CouncilDecisionKind::conditional_transfer);
    EXPECT_EQ(shown->students[0].debts, std::vector<std::string>{"Математика"});
    EXPECT_EQ(shown->students[1].proposed, CouncilDecisionKind::transfer);
}

// --- Opening again ---

TEST_F(ClosingByAspects, TheDirectorOrdersAndAnotherOpens) {
    close_all();
    EXPECT_EQ(order_by(sample_.deputy, ClosureAspect::works), "not_your_role");
    EXPECT_EQ(order_by(sample_.director, ClosureAspect::works), "recorded");
    EXPECT_EQ(order_by(sample_.director, ClosureAspect::lessons), "reopening_stands");
    EXPECT_TRUE(view().closed);  // An order alone opens nothing.

    const ClosingReopening ordered = view().reopenings[0];
    EXPECT_TRUE(ordered.may_carry_out);
    EXPECT_EQ(ordered.aspect_title, "Работы и отметки");
    EXPECT_EQ(ordered.ordered_by_name, "Орлов П. И.");
    EXPECT_FALSE(view(sample_.director).reopenings[0].may_carry_out);
    EXPECT_EQ(carry_out(sample_.director, ordered.reopening), "not_your_role");
    EXPECT_EQ(carry_out(sample_.deputy, ordered.reopening), "recorded");
    EXPECT_EQ(carry_out(sample_.deputy, ordered.reopening), "unchanged");
    EXPECT_EQ(carry_out(sample_.deputy, 100'000), "not_found");

    const ClassClosingView page = view();
    EXPECT_FALSE(page.closed);
    EXPECT_THAT(closed_titles(), ElementsAre("Уроки"));
    EXPECT_EQ(page.reopenings[0].carried_out_by_name, "Галкина В. О.");
    for (const ClosingCourse& course : page.courses) EXPECT_FALSE(course.closed);
    EXPECT_EQ(order_by(sample_.director, ClosureAspect::works), "aspect_open");
}

TEST_F(ClosingByAspects, WhoDeputisesForHimselfDoesNotOpenWhatHeOrdered) {
    state({RoleAssigned{{.person_id = sample_.director,
                         .role = AppointedRole::deputy,
                         .valid_from = Date{2026, 9, 1},
                         .basis = "приказ № 2"}}});
    close_all();
    EXPECT_EQ(order_by(sample_.director, ClosureAspect::remarks), "recorded");
    EXPECT_EQ(carry_out(sample_.director, view().reopenings[0].reopening),
              "second_person_required");
}

TEST_F(ClosingByAspects, WhatIsOpenedClosesAgain) {
    close_all();
    EXPECT_EQ(order_by(sample_.director, ClosureAspect::students), "recorded");
    EXPECT_EQ(carry_out(sample_.deputy, view().reopenings[0].reopening), "recorded");
    for (const ClosingCourse& course : view().courses) EXPECT_TRUE(course.closed);
    EXPECT_EQ(close(ClosureAspect::students), "recorded");
    EXPECT_EQ(outcome(close_class(next_command(), sample_.deputy, sample_.class_5a)), "recorded");
    EXPECT_TRUE(view().closed);
    ASSERT_EQ(view().reopenings.size(), 1U);
    EXPECT_TRUE(view().reopenings[0].carried_out_at);
}

// Evidence: JRN-15.
TEST_F(ClosingByAspects, AnOrderThatWaitsIsWithdrawnByADirector) {
    close_all();
    ASSERT_EQ(order_by(sample_.director, ClosureAspect::students), "recorded");
    const EntryIndex ordered = view().reopenings.at(0).reopening;
    const auto withdraw = [&](PersonId person, const std::string& reason) {
        return outcome(withdraw_reopening(next_command(), person, ordered, reason));
    };
    EXPECT_FALSE(view().reopenings.at(0).may_withdraw) << "a deputy carries out";
    EXPECT_TRUE(view(sample_.director).reopenings.at(0).may_withdraw);
    EXPECT_EQ(withdraw(sample_.deputy, "ошибка"), "not_your_role");
    EXPECT_EQ(outcome(withdraw_reopening(next_command(), sample_.director, 999'999, "ошибка")),
              "not_found");
    EXPECT_EQ(withdraw(sample_.director, ""), "invalid_value");
    EXPECT_EQ(withdraw(sample_.director, "ошибка в приказе"), "recorded");
    EXPECT_EQ(withdraw(sample_.director, "ошибка в приказе"), "unchanged");
    EXPECT_EQ(carry_out(sample_.deputy, ordered), "not_found");
    EXPECT_EQ(view().reopenings.at(0).withdrawn_reason, "ошибка в приказе");
    EXPECT_FALSE(view().reopenings.at(0).may_carry_out);
    EXPECT_TRUE(view(sample_.director).may_order_reopening);
    ASSERT_EQ(order_by(sample_.director, ClosureAspect::works), "recorded");
    const EntryIndex next = view().reopenings.at(0).reopening;
    ASSERT_EQ(carry_out(sample_.deputy, next), "recorded");
    EXPECT_EQ(outcome(withdraw_reopening(next_command(), sample_.director, next, "поздно")),
              "aspect_open");
}

}  // namespace
}  // namespace letopis::testing

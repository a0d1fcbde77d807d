// Journals of other kinds, cycles, rubrics, points by criteria, behaviour, visits, duties.

#include "ports/testing/contract/fixture.h"

namespace letopis::testing {
namespace {

const Date monday{2026, 9, 7};
const Date friday = monday.plus_days(4);

RubricKept essay(CourseId course) {
    return {.course_id = course,
            .title = "Сочинение «Осень»",
            .criteria = {{"Содержание", 4}, {"Речь", 6}},
            .borders = {.three = 45, .four = 65, .five = 85}};
}

CriteriaAssessed assessed(LessonId lesson, StudentId student, EntryIndex rubric) {
    return {.place = {.lesson_id = lesson, .student_id = student},
            .rubric = rubric,
            .points = {3, 5},
            .value = MarkValue::four};
}

BehaviourAssessed behaved(StudyGroupId group, StudentId student, PeriodId period) {
    return {.study_group_id = group,
            .student_id = student,
            .period_id = period,
            .value = BehaviourValue::good,
            .note = "помогает младшим"};
}

VisitOpened visit_by(PersonId inspector, std::vector<StudyGroupId> groups) {
    return {.inspector_id = inspector,
            .authority = "Департамент образования и науки",
            .basis_no = "17-к",
            .basis_on = monday,
            .from_on = monday,
            .to_on = friday,
            .study_group_ids = std::move(groups)};
}

DutyTicked ticked(PersonId person, std::string code, Date due_on) {
    return {.person_id = person, .code = std::move(code), .due_on = due_on};
}

}  // namespace

// --- Journals of other kinds, cycles: JRN-24, VOC-09 ---

TEST_P(ReaderContract, TheRegimeOfAGroupIsTheOneThatWasSetLast) {
    state_sample();
    const auto regime = [&](StudyGroupId group) {
        return ask([&](Reader& reader) { return reader.after_school_regime(group); });
    };
    EXPECT_FALSE(regime(sample_.class_5a));
    state({AfterSchoolRegimeSet{sample_.class_5a, {{{810}, {840}, "обед"}}},
           AfterSchoolRegimeSet{sample_.class_5b, {}}});
    const auto last = state({AfterSchoolRegimeSet{
        sample_.class_5a, {{{810}, {840}, "обед «горячий»"}, {{840}, {900}, "прогулка"}}}});
    EXPECT_EQ(
        regime(sample_.class_5a),
        (AfterSchoolRegime{.study_group_id = sample_.class_5a,
                           .lines = {{{810}, {840}, "обед «горячий»"}, {{840}, {900}, "прогулка"}},
                           .entry_index = last}));
    EXPECT_THAT(regime(sample_.class_5b)->lines, IsEmpty());
}

TEST_P(ReaderContract, CyclesOfDisciplinesStandInOrderOfTheCurriculum) {
    state_sample();
    state({SubjectCycleSet{sample_.mathematics, CurriculumCycle::science},
           SubjectCycleSet{sample_.russian, CurriculumCycle::social},
           SubjectCycleSet{id_of<SubjectId>(99), CurriculumCycle::social}});
    const auto last = state({SubjectCycleSet{sample_.russian, CurriculumCycle::general_education}});
    EXPECT_THAT(ask([](Reader& reader) { return reader.subject_cycles(); }),
                ElementsAre(SubjectCycle{sample_.russian, CurriculumCycle::general_education, last},
                            SubjectCycle{sample_.mathematics, CurriculumCycle::science, last - 3}));
}

// --- Rubrics: ASM-14 ---

TEST_P(ReaderContract, ARubricStaysKnownWhenAnotherReplacesIt) {
    state_sample();
    const auto of_course = [&] {
        return ask([&](Reader& reader) { return reader.rubrics_of_course(sample_.russian_5a); });
    };
    const auto first = state({essay(sample_.russian_5a), essay(sample_.mathematics_5a)});
    Rubric expected{.rubric = first,
                    .course_id = sample_.russian_5a,
                    .title = "Сочинение «Осень»",
                    .criteria = {{"Содержание", 4}, {"Речь", 6}},
                    .borders = {.three = 45, .four = 65, .five = 85}};
    EXPECT_EQ(ask([&](Reader& reader) { return reader.rubric(first); }), expected);
    EXPECT_FALSE(ask([&](Reader& reader) { return reader.rubric(first - 1); }));

    RubricKept better = essay(sample_.russian_5a);
    better.criteria.push_back({"Грамотность", 2});
    better.replaces = first;
    const auto second = state({better});
    expected.is_retired = true;
    EXPECT_EQ(ask([&](Reader& reader) { return reader.rubric(first); }), expected);
    EXPECT_THAT(each(of_course(), &Rubric::rubric), ElementsAre(first, second));
    EXPECT_THAT(each(of_course(), &Rubric::is_retired), ElementsAre(true, false));
    EXPECT_THAT(of_course().back().criteria, SizeIs(3));

    // Without criteria it only retires.
    const auto only = state({RubricKept{.course_id = sample_.russian_5a, .replaces = second},
                             RubricKept{.course_id = sample_.russian_5a, .replaces = 1'000'000}});
    EXPECT_FALSE(ask([&](Reader& reader) { return reader.rubric(only); }));
    EXPECT_THAT(each(of_course(), &Rubric::is_retired), ElementsAre(true, true));
    EXPECT_FALSE(ask([&](Reader& reader) { return reader.rubric(first + 1); })->is_retired);
}

TEST_P(ReaderContract, PointsByCriteriaAreTheLastOnesOfTheirPlace) {
    state_sample();
    const auto rubric = state({essay(sample_.mathematics_5a)});
    CriteriaAssessed second_part = assessed(sample_.monday_7, sample_.ezhov, rubric);
    second_part.place.part_no = 2;
    CriteriaAssessed second_work = assessed(sample_.monday_7, sample_.ezhov, rubric);
    second_work.place.work_no = 2;
    const auto first = state({assessed(sample_.tuesday_8, sample_.ezhov, rubric), second_work,
                              second_part, assessed(sample_.monday_7, sample_.zhukova, rubric),
                              assessed(sample_.monday_7, sample_.ezhov, rubric),
                              assessed(sample_.russian_7, sample_.ezhov, rubric),
                              assessed(id_of<LessonId>(99), sample_.ezhov, rubric)});
    CriteriaAssessed again = assessed(sample_.monday_7, sample_.ezhov, rubric);
    again.points = {4, 6};
    again.value = MarkValue::five;
    const auto last = state({again});
    const auto of_lesson =
        ask([&](Reader& reader) { return reader.criteria_of_lesson(sample_.monday_7); });
    EXPECT_THAT(each(of_lesson, &CriteriaPoints::entry_index),
                ElementsAre(last, first + 2, first + 1, first + 3));
    EXPECT_EQ(of_lesson.front(), (CriteriaPoints{.place = again.place,
                                                 .rubric = rubric,
                                                 .points = {4, 6},
                                                 .value = MarkValue::five,
                                                 .entry_index = last}));
    const auto in_course = [&](StudentId student, CourseId course) {
        return each(ask([&](Reader& reader) {
                        return reader.criteria_of_student_in_course(student, course);
                    }),
                    &CriteriaPoints::entry_index);
    };
    EXPECT_THAT(in_course(sample_.ezhov, sample_.mathematics_5a),
                ElementsAre(last, first + 2, first + 1, first));
    EXPECT_THAT(in_course(sample_.ezhov, sample_.russian_5a), ElementsAre(first + 5));
    EXPECT_THAT(in_course(sample_.ivanov, sample_.mathematics_5a), IsEmpty());
}

TEST_P(ReaderContract, PointsByCriteriaGoWithTheirMarkAndWithTheirWork) {
    state_sample();
    const auto rubric = state({essay(sample_.mathematics_5a)});
    CriteriaAssessed second_part = assessed(sample_.monday_7, sample_.ezhov, rubric);
    second_part.place.part_no = 2;
    CriteriaAssessed second_work = assessed(sample_.monday_7, sample_.ezhov, rubric);
    second_work.place.work_no = 2;
    CriteriaAssessed of_another = assessed(sample_.monday_7, sample_.zhukova, rubric);
    of_another.place.work_no = 2;
    const auto first = state({assessed(sample_.monday_7, sample_.ezhov, rubric), second_part,
                              second_work, assessed(sample_.monday_7, sample_.zhukova, rubric),
                              of_another, assessed(sample_.tuesday_8, sample_.ezhov, rubric)});
    const auto left = [&] {
        return each(
            ask([&](Reader& reader) { return reader.criteria_of_lesson(sample_.monday_7); }),
            &CriteriaPoints::entry_index);
    };
    state({MarkWithdrawn{.place = {.lesson_id = sample_.monday_7, .student_id = sample_.ezhov},
                         .old_value = MarkValue::four}});
    EXPECT_THAT(left(), ElementsAre(first + 1, first + 2, first + 3, first + 4));
    // Without points there is nothing to take back.
    state({MarkWithdrawn{.place = {.lesson_id = sample_.monday_7, .student_id = sample_.ivanov}},
           WorkRemoved{sample_.monday_7, 2}, WorkRemoved{sample_.monday_7, 3}});
    EXPECT_THAT(left(), ElementsAre(first + 1, first + 3));
    EXPECT_THAT(each(ask([&](Reader& reader) {
                         return reader.criteria_of_student_in_course(sample_.ezhov,
                                                                     sample_.mathematics_5a);
                     }),
                     &CriteriaPoints::entry_index),
                ElementsAre(first + 1, first + 5));
    // The mark is put again: its points are of the new one.
    const auto again = state({assessed(sample_.monday_7, sample_.ezhov, rubric)});
    EXPECT_THAT(left(), ElementsAre(again, first + 1, first + 3));
}

// --- Behaviour: ASM-13 ---

TEST_P(ReaderContract, AMarkForBehaviourIsTheLastOneAndKeepsItsVersionWhenTakenBack) {
    state_sample();
    const auto first = state({behaved(sample_.class_5a, sample_.zhukova, sample_.second_quarter),
                              behaved(sample_.class_5a, sample_.ezhov, sample_.first_quarter),
                              behaved(sample_.class_5a, sample_.ezhov, {}),
                              behaved(sample_.class_5b, sample_.ezhov, sample_.first_quarter),
                              behaved(sample_.class_5a, sample_.zhukova, sample_.first_quarter)});
    BehaviourAssessed worse = behaved(sample_.class_5a, sample_.ezhov, sample_.first_quarter);
    worse.value = BehaviourValue::unsatisfactory;
    worse.note = "драка";
    worse.corrects = first + 1;
    BehaviourAssessed taken_back = behaved(sample_.class_5a, sample_.zhukova, {});
    taken_back.value.reset();
    taken_back.note.clear();
    const auto last = state({worse, taken_back});
    const auto of_group =
        ask([&](Reader& reader) { return reader.behaviour_of_group(sample_.class_5a); });
    EXPECT_THAT(each(of_group, &BehaviourMark::entry_index),
                ElementsAre(first + 2, last, last + 1, first + 4, first));
    EXPECT_EQ(of_group[1], (BehaviourMark{.study_group_id = sample_.class_5a,
                                          .student_id = sample_.ezhov,
                                          .period_id = sample_.first_quarter,
                                          .value = BehaviourValue::unsatisfactory,
                                          .note = "драка",
                                          .entry_index = last}));
    EXPECT_EQ(of_group[2].value, std::nullopt);
    EXPECT_THAT(
        each(ask([&](Reader& reader) { return reader.behaviour_of_student(sample_.ezhov); }),
             &BehaviourMark::entry_index),
        ElementsAre(first + 2, last, first + 3));
}

// --- Visits: b.1 ---

TEST_P(ReaderContract, AVisitIsKnownWithItsEnd) {
    state_sample();
    const PersonId inspector = id_of<PersonId>(51);
    const PersonId another = id_of<PersonId>(52);
    const auto first =
        state({visit_by(inspector, {sample_.class_5b, sample_.class_5a}), visit_by(another, {})},
              sample_.director);
    Visit expected{.visit = first,
                   .inspector_id = inspector,
                   .authority = "Департамент образования и науки",
                   .basis_no = "17-к",
                   .basis_on = monday,
                   .from_on = monday,
                   .to_on = friday,
                   .study_group_ids = {sample_.class_5b, sample_.class_5a},
                   .opened_by = sample_.director,
                   .opened_at = now(),
                   .ended_on = {},
                   .end_reason = ""};
    EXPECT_EQ(ask([&](Reader& reader) { return reader.visit(first); }), expected);
    EXPECT_FALSE(ask([&](Reader& reader) { return reader.visit(first - 1); }));
    const auto third = state({visit_by(inspector, {}),
                              VisitEnded{first, inspector, friday, "проверка окончена раньше"},
                              VisitEnded{1'000'000, inspector, friday, "проверка окончена"}});
    expected.ended_on = friday;
    expected.end_reason = "проверка окончена раньше";
    EXPECT_EQ(ask([&](Reader& reader) { return reader.visit(first); }), expected);
    EXPECT_THAT(ask([&](Reader& reader) { return reader.visit(first + 1); })->study_group_ids,
                IsEmpty());
    EXPECT_THAT(
        each(ask([&](Reader& reader) { return reader.visits_of(inspector); }), &Visit::visit),
        ElementsAre(third, first));
    EXPECT_THAT(each(ask([](Reader& reader) { return reader.visits(100); }), &Visit::visit),
                ElementsAre(third, first + 1, first));
    EXPECT_THAT(each(ask([](Reader& reader) { return reader.visits(2); }), &Visit::visit),
                ElementsAre(third, first + 1));
}

// --- Duties: OPS-04 ---

TEST_P(ReaderContract, DutiesOfAPersonStandByTheirDaysAsTheyWereTickedLast) {
    state_sample();
    const auto ticks = [&](Date from, Date to) {
        return ask([&](Reader& reader) { return reader.duty_ticks(sample_.petrova, from, to); });
    };
    const auto first = state({ticked(sample_.petrova, "teacher.roll", friday),
                              ticked(sample_.petrova, "teacher.lessons", monday),
                              ticked(sample_.petrova, "teacher.homework", friday),
                              ticked(sample_.sidorov, "teacher.lessons", monday)});
    at(monday, 10, 0);
    DutyTicked by_mistake = ticked(sample_.petrova, "teacher.lessons", monday);
    by_mistake.is_done = false;
    const auto last = state({by_mistake});
    EXPECT_THAT(each(ticks(monday, friday), &DutyTick::entry_index),
                ElementsAre(last, first + 2, first));
    EXPECT_THAT(each(ticks(monday.plus_days(1), friday), &DutyTick::entry_index),
                ElementsAre(first + 2, first));
    EXPECT_THAT(ticks(monday, monday), ElementsAre(DutyTick{.person_id = sample_.petrova,
                                                            .code = "teacher.lessons",
                                                            .due_on = monday,
                                                            .is_done = false,
                                                            .ticked_at = now(),
                                                            .entry_index = last}));
}

}  // namespace letopis::testing

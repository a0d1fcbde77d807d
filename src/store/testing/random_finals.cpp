// Journals of other kinds, rubrics, behaviour, deferrals, directions, final attestation, exams,
// visits and duties at random.

#include "store/testing/random_facts.h"

namespace letopis::store::testing {

EntryBody RandomFacts::assessment_fact() {
    switch (below(9)) {
        case 0:
            return AfterSchoolRegimeSet{some<StudyGroupId>(4),
                                        {{{810}, {840 + below(60)}, word()}}};
        case 1:
            return SubjectCycleSet{some<SubjectId>(4), any<CurriculumCycle>()};
        case 2:
            return RubricKept{some<CourseId>(4), "", {}, {}, below(90)};
        case 3:
            return RubricKept{some<CourseId>(4),
                              word(),
                              {{word(), 1 + below(5)}, {word(), 1 + below(9)}},
                              {40 + below(10), 60, 80 + below(20)},
                              below(90) - 1};
        case 4:
        case 5: {
            BehaviourAssessed fact{.study_group_id = some<StudyGroupId>(4),
                                   .student_id = student(),
                                   .period_id = some<PeriodId>(4),
                                   .value = any<BehaviourValue>(),
                                   .note = word(),
                                   .corrects = below(90) - 1};
            if (below(3) == 0) fact.period_id = {};
            if (below(4) == 0) fact.value.reset();
            return fact;
        }
        default:
            return CriteriaAssessed{.place = {.lesson_id = some<LessonId>(8),
                                              .student_id = student(),
                                              .work_no = 1 + below(2),
                                              .part_no = 1 + below(2)},
                                    .rubric = below(90),
                                    .points = {below(5), below(9)},
                                    .value = any<MarkValue>()};
    }
}

EntryBody RandomFacts::final_fact() {
    const StudyGroupId group = some<StudyGroupId>(4);
    switch (below(10)) {
        case 0:
        case 1:
            return AttestationDeferred{
                some<CourseId>(4), student(), some<PeriodId>(4), day(), word(), word()};
        case 2:
            return DeferralWithdrawn{below(90), some<CourseId>(4), student(), word()};
        case 3:
        case 4:
            return RetakeDirected{.number = 1 + below(30),
                                  .course_id = some<CourseId>(4),
                                  .student_id = student(),
                                  .period_id = below(3) == 0 ? PeriodId{} : some<PeriodId>(4),
                                  .kind = any<RetakeKind>(),
                                  .given_on = day(),
                                  .valid_until = day(),
                                  .examiners = word(),
                                  .basis = word()};
        case 5:
            return GraduatesAdmitted{group, {student(), student()}, word(), day()};
        case 6:
            return FinalAttestationPlanned{.study_group_id = group,
                                           .kind = any<FinalAttestationKind>(),
                                           .held_on = day(),
                                           .place = word(),
                                           .chair = word(),
                                           .secretary = word(),
                                           .members = {word(), word()},
                                           .order_no = word()};
        case 7:
            return FinalAttestationCancelled{below(90), group, word()};
        case 8:
            return FinalProtocolSigned{
                below(90),
                group,
                word(),
                day(),
                {{student(), word(), word(), any<ResultValue>()}, {student(), "", "", {}}}};
        default: {
            ExamResultRecorded fact{.study_group_id = group,
                                    .student_id = student(),
                                    .subject_id = some<SubjectId>(4),
                                    .kind = any<StateExamKind>(),
                                    .held_on = day(),
                                    .points = below(101),
                                    .result = any<ResultValue>(),
                                    .protocol_no = word(),
                                    .corrects = below(90) - 1,
                                    .reason = word()};
            if (below(2) == 0) fact.points.reset();
            if (below(2) == 0) fact.result.reset();
            return fact;
        }
    }
}

EntryBody RandomFacts::early_fact() {
    const StudyGroupId group = some<StudyGroupId>(4);
    switch (below(5)) {
        case 0:
            return EarlyAttestationWithdrawn{below(90), student(), word()};
        case 1:
            return RetakeWithdrawn{below(90), some<CourseId>(4), student(), some<PeriodId>(4),
                                   word()};
        case 2:
            return FinalProtocolCorrected{
                below(90), group,        word(), day(), {{student(), word(), word(), {}}},
                word(),    below(90) - 1};
        default:
            return EarlyAttestationAllowed{student(), group, some<PeriodId>(4), day(), word(),
                                           day(),     word()};
    }
}

EntryBody RandomFacts::visit_fact() {
    const Date from = day();
    switch (below(4)) {
        case 0:
            return VisitEnded{below(90), teacher(), day(), word()};
        case 1:
            return VisitOpened{.inspector_id = teacher(),
                               .authority = word(),
                               .basis_no = word(),
                               .basis_on = day(),
                               .from_on = from,
                               .to_on = from.plus_days(below(30)),
                               .study_group_ids = {some<StudyGroupId>(4)}};
        default:
            return DutyTicked{teacher(), word(), day(), below(3) > 0};
    }
}

}  // namespace letopis::store::testing

// Study modes, results carried, aspects of closing, planned works, appeals, achievements and
// practice at random.

#include <algorithm>

#include "store/testing/random_facts.h"

namespace letopis::store::testing {

EntryBody RandomFacts::year_fact() {
    const Date from = day();
    switch (below(14)) {
        case 0:
        case 1:
            return StudyModeSet{.student_id = student(),
                                .kind = any<StudyModeKind>(),
                                .from_on = from,
                                .to_on = from.plus_days(below(60)),
                                .order_no = word(),
                                .order_on = day(),
                                .place = word()};
        case 2:
            return StudyModeEnded{below(90), student(), day(), word()};
        case 3:
        case 10: {
            ResultCarried fact{.course_id = some<CourseId>(4),
                               .student_id = student(),
                               .period_id = some<PeriodId>(4),
                               .value = any<ResultValue>(),
                               .organization = word(),
                               .document_no = word(),
                               .document_on = day(),
                               .corrects = below(3) - 1};
            if (below(3) == 0) fact.period_id = {};
            return fact;
        }
        case 11:
            return withdrawn_result();
        case 4:
            return WorkPlanned{some<CourseId>(4), day(), word(), any<AssessmentLevel>(), word()};
        case 5:
            return PlannedWorkRemoved{below(90), some<CourseId>(4), word()};
        case 6:
            return AchievementRecorded{.student_id = student(),
                                       .study_group_id = some<StudyGroupId>(4),
                                       .kind = any<AchievementKind>(),
                                       .level = any<AchievementLevel>(),
                                       .title = word(),
                                       .outcome = word(),
                                       .achieved_on = day(),
                                       .document_no = word()};
        case 7:
            return AchievementWithdrawn{below(90), student(), word()};
        case 8:
            return MassEventHeld{some<StudyGroupId>(4), day(),  word(), word(),
                                 1 + below(90),         word(), word()};
        case 9:
            return MassEventWithdrawn{below(90), some<StudyGroupId>(4), word()};
        default:
            return practice_fact();
    }
}

EntryBody RandomFacts::withdrawn_result() {
    if (carried_.empty()) return CarriedResultWithdrawn{.result = below(90), .reason = word()};
    const int late = std::min(4, static_cast<int>(carried_.size()));
    return carried_[carried_.size() - 1 - static_cast<std::size_t>(below(late))];
}

EntryBody RandomFacts::calendar_fact() {
    const StudyGroupId group = some<StudyGroupId>(4);
    switch (below(4)) {
        case 0: {
            NamedBellsDefined fact{word(), {}};
            if (below(3) > 0) fact.slots = {{1, {510}, {550 + below(9)}}, {2, {560}, {600}}};
            return fact;
        }
        case 1:
            return GroupBellsSet{group, word(), day()};
        default: {
            CalendarDaySet fact{.school_year_id = some<SchoolYearId>(2),
                                .day_on = day(),
                                .kind = any<DayKind>(),
                                .as_on = {},
                                .reason = word()};
            if (fact.kind == DayKind::school_day) fact.as_on = day();
            return fact;
        }
    }
}

EntryBody RandomFacts::practice_fact() {
    const Date from = day();
    // Few practices and few days, so that lines meet.
    const EntryIndex diary = below(3);
    const Date on = Date{2026, 9, 7}.plus_days(below(4));
    switch (below(8)) {
        case 0:
            return PracticeCancelled{below(90), some<CourseId>(4), student(), word()};
        case 1:
            return PracticeAssessed{.assignment = below(90),
                                    .course_id = some<CourseId>(4),
                                    .student_id = student(),
                                    .competences = word(),
                                    .characteristic = word(),
                                    .result = any<ResultValue>(),
                                    .assessed_on = day(),
                                    .reason = word()};
        case 2:
            return PracticeDayConfirmed{diary, some<CourseId>(4), student(), on};
        case 3:
            return PracticeDayReturned{diary, some<CourseId>(4), student(), on, word()};
        case 4:
            return below(3) > 0
                       ? EntryBody{PracticeDayWritten{diary, some<CourseId>(4), student(), on,
                                                      1 + below(8), word()}}
                       : EntryBody{PracticeDayWithdrawn{diary, some<CourseId>(4), student(), on}};
        case 5:
            return PracticeDayWritten{diary, some<CourseId>(4), student(),
                                      on,    1 + below(8),      word()};
        default:
            return PracticeAssigned{.course_id = some<CourseId>(4),
                                    .student_id = student(),
                                    .kind = any<PracticeKind>(),
                                    .base = word(),
                                    .base_lead = word(),
                                    .lead_id = teacher(),
                                    .from_on = from,
                                    .to_on = from.plus_days(below(30)),
                                    .hours = 1 + below(72),
                                    .order_no = word()};
    }
}

EntryBody RandomFacts::closing_fact() {
    const StudyGroupId group = some<StudyGroupId>(3);
    switch (below(9)) {
        case 8:
            return ReopeningWithdrawn{below(90), group, word()};
        case 0:
        case 1:
            return AspectClosed{group, any<ClosureAspect>()};
        case 2:
            return ReopeningOrdered{.study_group_id = group,
                                    .aspect = any<ClosureAspect>(),
                                    .order_no = word(),
                                    .order_on = day(),
                                    .reason = word()};
        case 3:
            return ClassReopened{below(90), group, any<ClosureAspect>()};
        case 4:
            return ClassClosed{group, {}};
        case 5:
            return AppealDecided{.appeal = below(90),
                                 .course_id = some<CourseId>(4),
                                 .student_id = student(),
                                 .value = any<MarkValue>(),
                                 .protocol_no = word(),
                                 .decided_on = day(),
                                 .commission = {teacher(), teacher()},
                                 .decision = word()};
        default:
            return AppealFiled{.course_id = some<CourseId>(4),
                               .place = {.lesson_id = some<LessonId>(8), .student_id = student()},
                               .disputed = any<MarkValue>(),
                               .text = word()};
    }
}

}  // namespace letopis::store::testing

#pragma once
// YearReader: the part of the Reader (reader.h) that asks of the chapters of a school year: modes
// of study, aspects, planned works, appeals, achievements, practice, other journals, rubrics,
// behaviour, deferrals, final attestation, exams, reasons of changes, visits and duties.

#include <optional>
#include <vector>

#include "base/id.h"
#include "base/result.h"
#include "domain/attendance/study_modes.h"
#include "domain/calendar/calendar.h"
#include "domain/classes/after_school.h"
#include "domain/classes/cycles.h"
#include "domain/duties/duties.h"
#include "domain/finals/deferrals.h"
#include "domain/finals/early_attestation.h"
#include "domain/finals/exam_results.h"
#include "domain/finals/final_attestation.h"
#include "domain/finals/retakes.h"
#include "domain/journal/appeals.h"
#include "domain/journal/aspects.h"
#include "domain/journal/behaviour.h"
#include "domain/journal/practice.h"
#include "domain/journal/practice_diary/practice_days.h"
#include "domain/lessons/change_reasons.h"
#include "domain/lessons/planned_works.h"
#include "domain/marks/rubrics.h"
#include "domain/people/achievements.h"
#include "domain/people/visits.h"

namespace letopis {

class YearReader {
public:
    virtual ~YearReader() = default;

    // --- Study modes and carried results ---
    // Modes: those that stand and overlap the dates, both inclusive, in the order they were stated;
    // of a group: of whoever is on its list on any of the dates.
    /// Also one that never stood.
    virtual Result<std::optional<StudyMode>> study_mode(EntryIndex study_mode) = 0;
    virtual Result<std::vector<StudyMode>> study_modes_of_student(StudentId id, Date from,
                                                                  Date to) = 0;
    virtual Result<std::vector<StudyMode>> study_modes_of_group(StudyGroupId id, Date from,
                                                                Date to) = 0;
    /// Those that stand (CarriedResult), in the order they were stated.
    virtual Result<std::vector<CarriedResult>> carried_results_of_student(StudentId id) = 0;
    /// Of the group's courses and of those of the groups that draw from it.
    virtual Result<std::vector<CarriedResult>> carried_results_of_group(StudyGroupId id) = 0;

    // --- Aspects of closing ---
    virtual Result<std::vector<ClosedAspect>> closed_aspects(StudyGroupId id) = 0;
    virtual Result<std::optional<Reopening>> reopening(EntryIndex reopening) = 0;
    /// The latest first.
    virtual Result<std::vector<Reopening>> reopenings_of_group(StudyGroupId id) = 0;

    // --- Planned works ---
    /// Also a removed one.
    virtual Result<std::optional<PlannedWork>> planned_work(EntryIndex planned_work) = 0;
    /// Of the group's courses and of those of the groups that draw from it, by day, then as they
    /// were planned; both dates inclusive, without removed ones.
    virtual Result<std::vector<PlannedWork>> planned_works_of_group(StudyGroupId id, Date from,
                                                                    Date to) = 0;

    // --- Appeals ---
    virtual Result<std::optional<Appeal>> appeal(EntryIndex appeal) = 0;
    /// At most `limit` in this state, the latest first.
    virtual Result<std::vector<Appeal>> appeals(AppealState state, std::int64_t limit) = 0;
    /// The latest first.
    virtual Result<std::vector<Appeal>> appeals_of_student(StudentId id) = 0;

    // --- Achievements and mass events ---
    /// Also a withdrawn one.
    virtual Result<std::optional<Achievement>> achievement(EntryIndex achievement) = 0;
    /// By day, then as they were recorded; without withdrawn ones.
    virtual Result<std::vector<Achievement>> achievements_of_student(StudentId id) = 0;
    /// Presented by the group; both dates inclusive, in the same order.
    virtual Result<std::vector<Achievement>> achievements_of_group(StudyGroupId id, Date from,
                                                                   Date to) = 0;
    /// Also a withdrawn one.
    virtual Result<std::optional<MassEvent>> mass_event(EntryIndex mass_event) = 0;
    /// Both dates inclusive, by day, then as they were recorded; without withdrawn ones.
    virtual Result<std::vector<MassEvent>> mass_events_of_group(StudyGroupId id, Date from,
                                                                Date to) = 0;

    // --- Practice ---
    /// Also a cancelled one.
    virtual Result<std::optional<PracticeAssignment>> practice_assignment(
        EntryIndex assignment) = 0;
    /// By first day, then as they were stated; without cancelled ones.
    virtual Result<std::vector<PracticeAssignment>> practice_of_course(CourseId id) = 0;
    virtual Result<std::vector<PracticeAssignment>> practice_of_student(StudentId id) = 0;
    /// Lines of its diary, by day.
    virtual Result<std::vector<PracticeDay>> practice_diary(EntryIndex assignment) = 0;

    // --- Journals of other kinds, cycles ---
    virtual Result<std::optional<AfterSchoolRegime>> after_school_regime(StudyGroupId id) = 0;
    /// The last of each discipline, in the order of subjects().
    virtual Result<std::vector<SubjectCycle>> subject_cycles() = 0;

    // --- Rubrics and behaviour ---
    /// Also a retired one.
    virtual Result<std::optional<Rubric>> rubric(EntryIndex rubric) = 0;
    /// As they were stated, retired ones included.
    virtual Result<std::vector<Rubric>> rubrics_of_course(CourseId id) = 0;
    /// By student, work and part.
    virtual Result<std::vector<CriteriaPoints>> criteria_of_lesson(LessonId id) = 0;
    /// By lesson's id, work and part.
    virtual Result<std::vector<CriteriaPoints>> criteria_of_student_in_course(StudentId id,
                                                                              CourseId course) = 0;
    /// By student, then by period's id; those taken back included, for their versions.
    virtual Result<std::vector<BehaviourMark>> behaviour_of_group(StudyGroupId id) = 0;
    /// Of all his classes, in the order of their ids, then as above.
    virtual Result<std::vector<BehaviourMark>> behaviour_of_student(StudentId id) = 0;

    // --- Deferrals and directions ---
    // Of a group: of its courses and of those of the groups that draw from it. As they were stated.
    /// Also a withdrawn one.
    virtual Result<std::optional<Deferral>> deferral(EntryIndex deferral) = 0;
    /// Without withdrawn ones.
    virtual Result<std::vector<Deferral>> deferrals_of_group(StudyGroupId id) = 0;
    virtual Result<std::vector<Deferral>> deferrals_of_student(StudentId id) = 0;
    /// Also a withdrawn one.
    virtual Result<std::optional<EarlyAttestation>> early_attestation(
        EntryIndex early_attestation) = 0;
    /// Without withdrawn ones.
    virtual Result<std::vector<EarlyAttestation>> early_attestations_of_group(StudyGroupId id) = 0;
    virtual Result<std::optional<RetakeDirection>> retake_direction(EntryIndex direction) = 0;
    virtual Result<std::vector<RetakeDirection>> retakes_of_group(StudyGroupId id) = 0;
    virtual Result<std::vector<RetakeDirection>> retakes_of_student(StudentId id) = 0;
    /// The highest number given on one of these days, both inclusive; 0 where none was.
    virtual Result<int> last_retake_number(Date from, Date to) = 0;

    // --- Final attestation and state exams ---
    virtual Result<std::optional<GraduateAdmission>> graduate_admission(StudyGroupId id) = 0;
    /// Also a cancelled one.
    virtual Result<std::optional<FinalAttestation>> final_attestation(
        EntryIndex final_attestation) = 0;
    /// By day, then as they were planned; without cancelled ones.
    virtual Result<std::vector<FinalAttestation>> final_attestations_of_group(StudyGroupId id) = 0;
    /// By student, then by subject's id; withdrawn ones included, for their versions.
    virtual Result<std::vector<ExamResult>> exam_results_of_group(StudyGroupId id) = 0;
    /// Without withdrawn ones, by day, then as they were recorded.
    virtual Result<std::vector<ExamResult>> exam_results_of_student(StudentId id) = 0;

    // --- Calendar and bells ---
    /// Days that are not usual, both dates inclusive, by day.
    virtual Result<std::vector<CalendarDay>> calendar_days(Date from, Date to) = 0;
    /// By title.
    virtual Result<std::vector<NamedBells>> named_bells() = 0;
    /// From the earliest day on.
    virtual Result<std::vector<GroupBells>> bells_of_group(StudyGroupId id) = 0;

    // --- Reasons of changes ---
    /// Also one that was taken back.
    virtual Result<std::optional<ChangeReason>> change_reason(EntryIndex change_reason) = 0;
    /// Whose terms meet the dates, both inclusive; at most `limit`, the latest term first.
    virtual Result<std::vector<ChangeReason>> change_reasons(Date from, Date to,
                                                             std::int64_t limit) = 0;
    /// Of lessons that stand changed on these days, both inclusive; by lesson.
    virtual Result<std::vector<AppliedReason>> applied_reasons(Date from, Date to) = 0;
    /// Lessons that stand changed by the reason, by date and place in the day; at most `limit`.
    virtual Result<std::vector<Lesson>> lessons_of_reason(EntryIndex change_reason,
                                                          std::int64_t limit) = 0;

    // --- Visits and duties ---
    virtual Result<std::optional<Visit>> visit(EntryIndex visit) = 0;
    /// At most `limit`, the latest first.
    virtual Result<std::vector<Visit>> visits(std::int64_t limit) = 0;
    /// The latest first.
    virtual Result<std::vector<Visit>> visits_of(PersonId inspector) = 0;
    /// By day, then by code; those taken back included. Both dates inclusive.
    virtual Result<std::vector<DutyTick>> duty_ticks(PersonId id, Date from, Date to) = 0;
};

}  // namespace letopis

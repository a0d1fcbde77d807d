#pragma once
// The projections of a school in memory, and the fold that makes them from entries. It is written
// to be read: what the database's projections must say after the same entries is said here once.

#include <map>
#include <optional>
#include <set>
#include <string>
#include <tuple>
#include <utility>
#include <vector>

#include "entry/entry.h"
#include "ports/reader.h"

namespace letopis::testing {

/// A comment with the entry that wrote it.
struct KeptComment {
    std::string comment;
    EntryIndex version = -1;
};

/// A carried result with what it replaced: a result of that period or of the year.
struct KeptCarry {
    CarriedResult carried;
    std::optional<PeriodMark> period_mark;
    std::optional<AnnualMark> annual_mark;
};

/// An order to open a class, with the entry that carried it out.
struct KeptReopening {
    Reopening reopening;
    EntryIndex carried_out = -1;
};

using CellKey = std::pair<LessonId, StudentId>;

/// All tables. A map's key, or the ids that the fold compares, is what a later entry replaces by.
struct MemoryTables {
    std::optional<Organization> organization;
    std::vector<SchoolYear> school_years;
    std::vector<PeriodSystem> period_systems;
    std::map<std::string, std::vector<BellSlot>> bells;  ///< By family.
    std::vector<PolicyValue> policies;
    std::map<Date, CalendarDay> calendar_days;
    std::map<std::string, NamedBells> named_bells;  ///< By title.
    std::map<std::pair<StudyGroupId, Date>, GroupBells> group_bells;

    std::map<PersonId, Person> persons;
    std::vector<RoleAssignment> roles;
    std::vector<RoleScope> role_scopes;
    std::vector<Guardianship> guardianships;

    std::map<StudyGroupId, StudyGroup> study_groups;
    std::vector<Enrolment> enrolments;
    std::vector<ClassTeacher> class_teachers;
    std::map<SubjectId, Subject> subjects;
    std::map<CourseId, Course> courses;
    std::vector<CourseTeacher> course_teachers;
    std::vector<TimetableSlotPlaced> timetable;

    std::map<LessonId, Lesson> lessons;
    std::map<CourseId, std::set<LessonId>> lesson_ids;  ///< By course: a year has thousands.
    std::map<EntryIndex, CorrectionRequest> correction_requests;
    std::map<CourseId, LessonPlan> lesson_plans;
    std::map<EntryIndex, Remark> remarks;
    std::vector<MadeCorrection> corrections;
    std::map<EntryIndex, AbsenceNotice> absence_notices;
    std::map<EntryIndex, ExcuseDocument> excuses;
    std::map<EntryIndex, Exemption> exemptions;
    std::map<StudentId, HealthSheet> health_sheets;
    std::map<MarkPlace, Mark> marks;
    std::map<CellKey, Attendance> attendance;
    std::map<CellKey, KeptComment> comments;

    std::map<std::tuple<CourseId, StudentId, PeriodId>, PeriodMark> period_marks;
    std::map<std::pair<CourseId, StudentId>, AnnualMark> annual_marks;
    std::map<std::pair<CourseId, PeriodId>, PeriodClosing> period_closings;
    std::map<CourseId, Instant> courses_closed;
    std::map<StudyGroupId, Instant> classes_closed;
    std::map<std::pair<StudyGroupId, StudentId>, CouncilDecision> council_decisions;
    std::map<std::pair<CourseId, PeriodId>, AttestationPlan> attestation_plans;
    std::map<EntryIndex, HeldAttestation> attestations;
    std::map<StudyGroupId, Association> associations;
    std::map<EntryIndex, StudyMode> study_modes;
    std::map<EntryIndex, KeptCarry> carried_results;
    std::map<std::pair<StudyGroupId, ClosureAspect>, ClosedAspect> closed_aspects;
    std::map<EntryIndex, KeptReopening> reopenings;
    std::map<EntryIndex, PlannedWork> planned_works;
    std::map<EntryIndex, Appeal> appeals;
    std::map<EntryIndex, Achievement> achievements;
    std::map<EntryIndex, MassEvent> mass_events;
    std::map<EntryIndex, PracticeAssignment> practice;
    std::map<std::pair<EntryIndex, Date>, PracticeDay> practice_days;

    std::map<StudyGroupId, AfterSchoolRegime> regimes;
    std::map<SubjectId, SubjectCycle> cycles;
    std::map<EntryIndex, Rubric> rubrics;
    std::map<MarkPlace, CriteriaPoints> criteria;
    std::map<std::tuple<StudyGroupId, StudentId, PeriodId>, BehaviourMark> behaviour;
    std::map<EntryIndex, Deferral> deferrals;
    std::map<EntryIndex, EarlyAttestation> early_attestations;
    std::map<EntryIndex, RetakeDirection> retakes;
    std::map<StudyGroupId, GraduateAdmission> admissions;
    std::map<EntryIndex, FinalAttestation> final_attestations;
    std::map<std::tuple<StudyGroupId, StudentId, SubjectId>, ExamResult> exams;
    std::map<EntryIndex, Visit> visits;
    std::map<EntryIndex, ChangeReason> change_reasons;
    std::map<LessonId, EntryIndex> applied_reasons;
    std::map<std::tuple<PersonId, Date, std::string>, DutyTick> duty_ticks;

    std::vector<IssuedDocument> documents;
    std::vector<Room> rooms;
    std::vector<Medium> media;
    std::vector<Package> packages;
    std::map<std::pair<PackageId, MediumId>, Copy> copies;

    std::vector<StoredEntry> entries;
    std::map<CommandId, CommandAnswer> answers;
};

/// Takes in one fact.
void fold_entry(MemoryTables& tables, EntryIndex index, const Entry& entry);
/// What of it belongs to the control of entry: plans, remarks, the protocol of corrections.
void fold_control(MemoryTables& tables, EntryIndex index, const Entry& entry);
/// What of it changes a lesson's hour or holder, or speaks of absences.
void fold_changes(MemoryTables& tables, EntryIndex index, const Entry& entry);
/// What of it is about exemptions, modes of lessons, briefings, attestation and associations.
void fold_teaching(MemoryTables& tables, EntryIndex index, const Entry& entry);
/// What of it is about study modes, results carried, aspects of closing, planned works, appeals,
/// achievements and practice.
void fold_year(MemoryTables& tables, EntryIndex index, const Entry& entry);
/// What of it is about journals of other kinds, cycles, rubrics, behaviour, visits and duties.
void fold_assessment(MemoryTables& tables, EntryIndex index, const Entry& entry);
/// What of it is about days and bells.
void fold_calendar(MemoryTables& tables, EntryIndex index, const Entry& entry);
/// What of it is about deferrals, directions, final attestation and state exams.
void fold_finals(MemoryTables& tables, EntryIndex index, const Entry& entry);
/// Schedules a lesson, or again: it gets its new place and teacher and keeps its record.
void schedule(MemoryTables& tables, const LessonScheduled& fact);

}  // namespace letopis::testing

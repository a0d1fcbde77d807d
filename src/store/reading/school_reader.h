#pragma once
// SchoolReader: every question of ports/reader.h, asked of one connection. What it sees is the
// connection's snapshot, or the scribe's open transaction.

#include <span>

#include "ledger/tree.h"
#include "ports/reader.h"
#include "store/sql.h"

namespace letopis::store {

/// A row of what commands were answered.
CommandAnswer read_command_answer(Query& row);

class SchoolReader : public Reader {
public:
    explicit SchoolReader(Connection& connection) : connection_{connection} {}

    Result<std::optional<Organization>> organization() override;
    Result<std::vector<SchoolYear>> school_years() override;
    Result<std::optional<PeriodSystem>> period_system(PeriodSystemId id) override;
    Result<std::vector<PeriodSystem>> period_systems(SchoolYearId id) override;
    Result<std::vector<BellSlot>> bell_slots(ProgrammeFamily family) override;
    Result<std::vector<CalendarDay>> calendar_days(Date from, Date to) override;
    Result<std::vector<NamedBells>> named_bells() override;
    Result<std::vector<GroupBells>> bells_of_group(StudyGroupId id) override;
    Result<std::vector<PolicyValue>> policies() override;

    Result<std::optional<Person>> person(PersonId id) override;
    Result<std::vector<Person>> persons() override;
    Result<std::vector<RoleAssignment>> roles_of(PersonId id) override;
    Result<std::vector<RoleScope>> role_scopes_of(PersonId id) override;
    Result<std::vector<PersonId>> holders(AppointedRole role, Date on) override;
    Result<std::vector<Guardianship>> guardianships_of_student(StudentId id) override;
    Result<std::vector<Guardianship>> guardianships_of_guardian(GuardianId id) override;

    Result<std::optional<StudyGroup>> study_group(StudyGroupId id) override;
    Result<std::vector<StudyGroup>> study_groups(SchoolYearId id) override;
    Result<std::vector<ListedStudent>> students_of_group(StudyGroupId id) override;
    Result<std::vector<Enrolment>> enrolments_of(StudentId id) override;
    Result<std::optional<Enrolment>> enrolment(StudentId student, StudyGroupId group,
                                               Date on) override;
    Result<std::vector<ClassTeacher>> class_teachers(StudyGroupId id) override;
    Result<std::vector<ClassTeacher>> classes_led_by(EmployeeId id) override;
    Result<std::vector<Subject>> subjects() override;
    Result<std::optional<Course>> course(CourseId id) override;
    Result<std::optional<CourseTitle>> course_title(CourseId id) override;
    Result<std::vector<CourseTitle>> courses_of_group(StudyGroupId id) override;
    Result<std::vector<CourseTitle>> courses_of_subgroups(StudyGroupId id) override;
    Result<std::vector<CourseTitle>> courses_of_teacher(EmployeeId id, SchoolYearId year) override;
    Result<std::vector<CourseTeacher>> course_teachers(CourseId id) override;
    Result<std::vector<TeachingLine>> teaching_lines(CourseId id) override;
    Result<std::vector<TimetableSlotPlaced>> timetable_of_course(CourseId id) override;
    Result<std::vector<TimetableSlotPlaced>> timetable_of_year(SchoolYearId id) override;

    Result<std::optional<Lesson>> lesson(LessonId id) override;
    Result<std::vector<Lesson>> lessons_of_course(CourseId id, Date from, Date to) override;
    Result<std::vector<Lesson>> lessons_of_teacher(EmployeeId id, Date from, Date to) override;
    Result<std::vector<Lesson>> lessons_of_group(StudyGroupId id, Date from, Date to) override;
    Result<std::vector<Lesson>> lessons_on(Date on, std::int64_t limit) override;
    Result<std::vector<Lesson>> changed_lessons(Date from, Date to, std::int64_t limit) override;
    Result<std::vector<ConfirmedChange>> confirmed_changes(StudyGroupId id, Date from, Date to,
                                                           std::int64_t limit) override;
    Result<std::optional<ChangeReason>> change_reason(EntryIndex change_reason) override;
    Result<std::vector<ChangeReason>> change_reasons(Date from, Date to,
                                                     std::int64_t limit) override;
    Result<std::vector<AppliedReason>> applied_reasons(Date from, Date to) override;
    Result<std::vector<Lesson>> lessons_of_reason(EntryIndex change_reason,
                                                  std::int64_t limit) override;

    Result<std::vector<UnfinishedLesson>> unfinished_lessons(Date from, Date to,
                                                             std::int64_t limit) override;
    Result<std::vector<UnfinishedLesson>> unfinished_lessons_of_teacher(
        EmployeeId id, Date from, Date to, std::int64_t limit) override;
    Result<std::optional<LessonPlan>> lesson_plan(CourseId id) override;
    Result<std::optional<Remark>> remark(EntryIndex remark) override;
    Result<std::vector<Remark>> remarks(RemarkState state, std::int64_t limit) override;
    Result<std::vector<Remark>> remarks_to(EmployeeId id, std::int64_t limit) override;
    Result<std::vector<MadeCorrection>> made_corrections(const CorrectionSearch& search) override;
    Result<std::vector<MadeCorrection>> marks_by_guardians(const CorrectionSearch& search) override;
    Result<std::optional<CorrectionRequest>> correction_request(EntryIndex request) override;
    Result<std::vector<CorrectionRequest>> correction_requests(CorrectionState state,
                                                               std::int64_t limit) override;
    Result<std::vector<CorrectionRequest>> correction_requests_of(PersonId id,
                                                                  std::int64_t limit) override;

    Result<Cell> cell(LessonId lesson, StudentId student) override;
    Result<std::vector<MarkedWork>> marked_works(LessonId lesson) override;
    Result<std::vector<Cell>> cells_of_course(CourseId id, Date from, Date to) override;
    Result<std::vector<StudentMark>> marks_of_student(StudentId id, Date from, Date to) override;
    Result<std::vector<StudentMark>> marks_of_student_in_course(StudentId id, CourseId course,
                                                                Date from, Date to) override;
    Result<std::vector<Attendance>> attendance_of_student(StudentId id, Date from,
                                                          Date to) override;
    Result<std::vector<DayAttendance>> attendance_on(Date on, std::int64_t limit) override;
    Result<std::vector<DayAttendance>> attendance_of_group(StudyGroupId id, Date from,
                                                           Date to) override;
    Result<std::vector<Cell>> comments_of_student(StudentId id, Date from, Date to) override;
    Result<std::vector<HistoryLine>> cell_history(LessonId lesson, StudentId student) override;

    Result<std::optional<AbsenceNotice>> absence_notice(EntryIndex notice) override;
    Result<std::vector<AbsenceNotice>> absence_notices_of_student(StudentId id, Date from,
                                                                  Date to) override;
    Result<std::vector<AbsenceNotice>> absence_notices_of_group(StudyGroupId id, Date from,
                                                                Date to) override;
    Result<std::vector<ExcuseDocument>> excuses_of_student(StudentId id, Date from,
                                                           Date to) override;
    Result<std::vector<ExcuseDocument>> excuses_of_group(StudyGroupId id, Date from,
                                                         Date to) override;
    Result<std::optional<Exemption>> exemption(EntryIndex exemption) override;
    Result<std::vector<HealthSheet>> health_sheets_of_group(StudyGroupId id) override;
    Result<std::optional<HealthSheet>> health_sheet_of(StudentId id) override;
    Result<std::vector<Exemption>> exemptions_of_student(StudentId id, Date from, Date to) override;
    Result<std::vector<Exemption>> exemptions_of_group(StudyGroupId id, Date from,
                                                       Date to) override;

    Result<std::vector<PeriodMark>> period_marks_of_course(CourseId id) override;
    Result<std::vector<AnnualMark>> annual_marks_of_course(CourseId id) override;
    Result<std::vector<PeriodMark>> period_marks_of_student(StudentId id) override;
    Result<std::vector<AnnualMark>> annual_marks_of_student(StudentId id) override;
    Result<std::vector<PeriodClosing>> period_closings(CourseId id) override;
    Result<std::optional<Instant>> course_closed_at(CourseId id) override;
    Result<std::optional<Instant>> class_closed_at(StudyGroupId id) override;
    Result<std::vector<CouncilDecision>> council_decisions(StudyGroupId id) override;

    Result<std::vector<CourseId>> closed_courses(SchoolYearId id) override;
    Result<std::vector<CoursePeriod>> closed_periods(SchoolYearId id) override;
    Result<std::vector<CoursePeriod>> taught_periods(SchoolYearId id, Date begun_by) override;
    Result<std::vector<LackingLesson>> lacking_lessons(Date from, Date to) override;
    Result<std::vector<PendingCell>> pending_cells(Date from, Date to) override;
    Result<std::vector<GivenResult>> period_results(SchoolYearId id) override;
    Result<std::vector<GivenResult>> annual_results(SchoolYearId id) override;
    Result<std::vector<ListStay>> list_stays(SchoolYearId id) override;
    Result<std::vector<StudyMode>> study_modes(Date from, Date to) override;
    Result<std::vector<CourseId>> deferred_courses() override;

    Result<std::vector<AttestationPlan>> attestation_plans_of_group(StudyGroupId id) override;
    Result<std::vector<HeldAttestation>> attestations_of_course(CourseId id) override;
    Result<std::vector<HeldAttestation>> attestations_of_student(StudentId id) override;
    Result<std::optional<Association>> association(StudyGroupId id) override;
    Result<std::vector<Association>> associations(SchoolYearId id) override;

    Result<std::optional<StudyMode>> study_mode(EntryIndex study_mode) override;
    Result<std::vector<StudyMode>> study_modes_of_student(StudentId id, Date from,
                                                          Date to) override;
    Result<std::vector<StudyMode>> study_modes_of_group(StudyGroupId id, Date from,
                                                        Date to) override;
    Result<std::vector<CarriedResult>> carried_results_of_student(StudentId id) override;
    Result<std::vector<CarriedResult>> carried_results_of_group(StudyGroupId id) override;
    Result<std::vector<ClosedAspect>> closed_aspects(StudyGroupId id) override;
    Result<std::optional<Reopening>> reopening(EntryIndex reopening) override;
    Result<std::vector<Reopening>> reopenings_of_group(StudyGroupId id) override;
    Result<std::optional<PlannedWork>> planned_work(EntryIndex planned_work) override;
    Result<std::vector<PlannedWork>> planned_works_of_group(StudyGroupId id, Date from,
                                                            Date to) override;
    Result<std::optional<Appeal>> appeal(EntryIndex appeal) override;
    Result<std::vector<Appeal>> appeals(AppealState state, std::int64_t limit) override;
    Result<std::vector<Appeal>> appeals_of_student(StudentId id) override;
    Result<std::optional<Achievement>> achievement(EntryIndex achievement) override;
    Result<std::vector<Achievement>> achievements_of_student(StudentId id) override;
    Result<std::vector<Achievement>> achievements_of_group(StudyGroupId id, Date from,
                                                           Date to) override;
    Result<std::optional<MassEvent>> mass_event(EntryIndex mass_event) override;
    Result<std::vector<MassEvent>> mass_events_of_group(StudyGroupId id, Date from,
                                                        Date to) override;
    Result<std::optional<PracticeAssignment>> practice_assignment(EntryIndex assignment) override;
    Result<std::vector<PracticeAssignment>> practice_of_course(CourseId id) override;
    Result<std::vector<PracticeAssignment>> practice_of_student(StudentId id) override;
    Result<std::vector<PracticeDay>> practice_diary(EntryIndex assignment) override;

    Result<std::optional<AfterSchoolRegime>> after_school_regime(StudyGroupId id) override;
    Result<std::vector<SubjectCycle>> subject_cycles() override;
    Result<std::optional<Rubric>> rubric(EntryIndex rubric) override;
    Result<std::vector<Rubric>> rubrics_of_course(CourseId id) override;
    Result<std::vector<CriteriaPoints>> criteria_of_lesson(LessonId id) override;
    Result<std::vector<CriteriaPoints>> criteria_of_student_in_course(StudentId id,
                                                                      CourseId course) override;
    Result<std::vector<BehaviourMark>> behaviour_of_group(StudyGroupId id) override;
    Result<std::vector<BehaviourMark>> behaviour_of_student(StudentId id) override;
    Result<std::optional<Deferral>> deferral(EntryIndex deferral) override;
    Result<std::vector<Deferral>> deferrals_of_group(StudyGroupId id) override;
    Result<std::vector<Deferral>> deferrals_of_student(StudentId id) override;
    Result<std::optional<EarlyAttestation>> early_attestation(
        EntryIndex early_attestation) override;
    Result<std::vector<EarlyAttestation>> early_attestations_of_group(StudyGroupId id) override;
    Result<std::optional<RetakeDirection>> retake_direction(EntryIndex direction) override;
    Result<std::vector<RetakeDirection>> retakes_of_group(StudyGroupId id) override;
    Result<std::vector<RetakeDirection>> retakes_of_student(StudentId id) override;
    Result<int> last_retake_number(Date from, Date to) override;
    Result<std::optional<GraduateAdmission>> graduate_admission(StudyGroupId id) override;
    Result<std::optional<FinalAttestation>> final_attestation(
        EntryIndex final_attestation) override;
    Result<std::vector<FinalAttestation>> final_attestations_of_group(StudyGroupId id) override;
    Result<std::vector<ExamResult>> exam_results_of_group(StudyGroupId id) override;
    Result<std::vector<ExamResult>> exam_results_of_student(StudentId id) override;
    Result<std::optional<Visit>> visit(EntryIndex visit) override;
    Result<std::vector<Visit>> visits(std::int64_t limit) override;
    Result<std::vector<Visit>> visits_of(PersonId inspector) override;
    Result<std::vector<DutyTick>> duty_ticks(PersonId id, Date from, Date to) override;

    Result<std::vector<IssuedDocument>> documents_of_group(StudyGroupId id) override;
    Result<std::optional<IssuedDocument>> document(DocumentId id) override;
    Result<std::vector<Room>> rooms() override;
    Result<std::vector<Medium>> media() override;
    Result<std::vector<Package>> packages() override;
    Result<std::optional<Package>> package(PackageId id) override;
    Result<std::vector<Copy>> copies_of(PackageId id) override;
    Result<std::vector<StudyGroup>> classes_to_seal() override;
    Result<std::vector<LateEntry>> late_entries(SchoolYearId id, std::int64_t limit) override;

    Result<EntryIndex> entry_count() override;
    Result<std::optional<StoredEntry>> entry(EntryIndex index) override;
    Result<std::vector<StoredEntry>> entries(EntryIndex from, std::int64_t limit) override;
    Result<std::vector<EntryIndex>> entries_of_class(StudyGroupId id) override;
    Result<std::vector<Lesson>> lessons_without_roll(Date from, Date to,
                                                     std::int64_t limit) override;
    Result<std::vector<Lesson>> lessons_without_roll_of_teacher(EmployeeId id, Date from, Date to,
                                                                std::int64_t limit) override;
    Result<std::vector<UnexplainedDay>> unexplained_days(Date from, Date to,
                                                         std::int64_t limit) override;
    Result<std::vector<OverduePoint>> overdue_points(Date from, Date to, Date due_before,
                                                     std::int64_t limit) override;
    Result<std::vector<OverduePoint>> overdue_points_of_course(CourseId id, Date from, Date to,
                                                               Date due_before,
                                                               std::int64_t limit) override;
    Result<std::vector<LackingResults>> lacking_results(PeriodId id, Date on,
                                                        std::int64_t limit) override;
    Result<std::vector<LackingPlan>> lacking_plans(SchoolYearId id, Date by,
                                                   std::int64_t limit) override;
    Result<std::vector<LackingBriefing>> lacking_briefings(SubjectId id, SchoolYearId year,
                                                           Date from, Date to,
                                                           std::int64_t limit) override;
    Result<std::optional<CommandAnswer>> command_answer(CommandId id) override;

    // --- What the store itself asks ---

    Connection& connection() { return connection_; }
    /// When the last entry was recorded; nothing in an empty ledger.
    Result<std::optional<Instant>> last_recorded_at();
    /// At most `most` leaf hashes from `from` on.
    Result<std::vector<Hash>> leaf_hashes(EntryIndex from, std::int64_t most);
    /// A stored full tile, or nothing.
    Result<std::optional<std::vector<Hash>>> tile(const TileId& id);
    Result<std::int64_t> tile_count();

    /// One mention of a thing by an entry.
    struct Mention {
        EntryIndex entry_index = -1;
        bool has_student = false;
        StudentId student_id;
    };
    Result<std::vector<Mention>> mentions(std::string_view about, const IdBytes& about_id);
    Result<std::vector<StudyGroupId>> subgroups_of(StudyGroupId id);

    /// A lesson's id and who was to hold it.
    struct HeldLesson {
        LessonId lesson_id;
        EmployeeId teacher_id;
    };
    Result<std::vector<HeldLesson>> all_lessons_of_course(CourseId id);

private:
    Result<PeriodSystem> with_periods(PeriodSystem system);
    Result<StudyGroup> with_parents(StudyGroup group);
    Result<std::vector<StudyGroup>> groups(Query& query);
    Result<std::vector<CourseTitle>> titles(Query& query);
    Result<std::vector<Lesson>> lessons(Query& query, Date from, Date to);

    Connection& connection_;
};

}  // namespace letopis::store

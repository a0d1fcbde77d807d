#pragma once
// Projector: takes in one entry after another and keeps every table but `entries` and `tiles` as
// they say. The same fold serves the scribe, the rebuilding and the comparison of a check.
//
// Invariants:
//   1. The tables depend on the entries alone: not on the time, not on how they were batched.
//   2. The fold never refuses a fact. An entry stands in the ledger whatever the program thinks of
//      it later; one that speaks of an unknown lesson makes a lesson that waits to be scheduled.
//   3. Projections carry no foreign keys: what may refer to what was decided before the entry was
//      stated, and a fold that stopped at an old entry could not be finished.

#include "entry/entry.h"
#include "store/mentioned.h"
#include "store/reading/scribe_reader.h"
#include "store/sql.h"

namespace letopis::store {

class Projector {
public:
    Projector(Connection& connection, ScribeReader& reader)
        : connection_{connection}, reader_{reader} {}

    Result<Done> apply(EntryIndex index, const Entry& entry);

private:
    // Calendar.
    Result<Done> take(const OrganizationRegistered& fact);
    Result<Done> take(const SchoolYearOpened& fact);
    Result<Done> take(const PeriodSystemDefined& fact);
    Result<Done> take(const BellScheduleDefined& fact);
    Result<Done> take(const PolicySet& fact);
    Result<Done> take(const CalendarDaySet& fact);
    Result<Done> take(const NamedBellsDefined& fact);
    Result<Done> take(const GroupBellsSet& fact);
    // People.
    Result<Done> take(const PersonRegistered& fact);
    Result<Done> take(const RoleAssigned& fact);
    Result<Done> take(const RoleScopeSet& fact);
    Result<Done> take(const RoleEnded& fact);
    Result<Done> take(const GuardianshipEstablished& fact);
    Result<Done> take(const GuardianshipEnded& fact);
    Result<Done> take(const VisitOpened& fact);
    Result<Done> take(const VisitEnded& fact);
    Result<Done> take(const DutyTicked& fact);
    // Classes.
    Result<Done> take(const StudyGroupFormed& fact);
    Result<Done> take(const AssociationDescribed& fact);
    Result<Done> take(const StudentEnrolled& fact);
    Result<Done> take(const StudentLeft& fact);
    Result<Done> take(const ClassTeacherAssigned& fact);
    Result<Done> take(const SubjectAdded& fact);
    Result<Done> take(const CourseOpened& fact);
    Result<Done> take(const CourseTeacherAssigned& fact);
    Result<Done> take(const CourseTeacherEnded& fact);
    Result<Done> take(const TimetableSlotPlaced& fact);
    // Lessons.
    Result<Done> take(const LessonScheduled& fact);
    Result<Done> take(const LessonCancelled& fact);
    Result<Done> take(const TopicRecorded& fact);
    Result<Done> take(const HomeworkAssigned& fact);
    Result<Done> take(const WorkDefined& fact);
    Result<Done> take(const WorkRemoved& fact);
    Result<Done> take(const CorrectionRequested& fact);
    Result<Done> take(const CorrectionDecided& fact);
    Result<Done> take(const SubstitutionAssigned& fact);
    Result<Done> take(const SubstitutionEnded& fact);
    Result<Done> take(const LessonMoved& fact);
    Result<Done> take(const LessonRestored& fact);
    Result<Done> take(const ExtraLessonScheduled& fact);
    Result<Done> take(const ChangeReasonRecorded& fact);
    Result<Done> take(const ChangeReasonRevised& fact);
    Result<Done> take(const ChangeReasonApplied& fact);
    Result<Done> take(const RollTaken& fact);
    Result<Done> take(const LessonModeSet& fact);
    Result<Done> take(const BriefingRecorded& fact);
    // Attendance documents.
    Result<Done> take(const AbsenceNoticed& fact);
    Result<Done> take(const AbsenceNoticeWithdrawn& fact);
    Result<Done> take(const ExcuseRegistered& fact);
    Result<Done> take(const ExemptionGranted& fact);
    Result<Done> take(const HealthSheetKept& fact);
    Result<Done> take(const ExemptionWithdrawn& fact);
    Result<Done> take(const StudyModeSet& fact);
    Result<Done> take(const StudyModeEnded& fact);
    // Cells.
    Result<Done> take(const MarkRecorded& fact);
    Result<Done> take(const MarkCorrected& fact);
    Result<Done> take(const MarkWithdrawn& fact);
    Result<Done> take(const CommentRecorded& fact);
    Result<Done> take(const AttendanceRecorded& fact);
    // Journal.
    Result<Done> take(const PeriodMarkConfirmed& fact);
    Result<Done> take(const AnnualMarkConfirmed& fact);
    Result<Done> take(const PeriodClosed& fact);
    Result<Done> take(const CourseClosed& fact);
    Result<Done> take(const ClassClosed& fact);
    Result<Done> take(const CouncilDecisionRecorded& fact);
    Result<Done> take(const AttestationPlanned& fact);
    Result<Done> take(const AttestationHeld& fact);
    // The year.
    Result<Done> take(const ResultCarried& fact);
    Result<Done> take(const CarriedResultWithdrawn& fact);
    Result<Done> take(const AspectClosed& fact);
    Result<Done> take(const ReopeningOrdered& fact);
    Result<Done> take(const ReopeningWithdrawn& fact);
    Result<Done> take(const ClassReopened& fact);
    Result<Done> take(const WorkPlanned& fact);
    Result<Done> take(const PlannedWorkRemoved& fact);
    Result<Done> take(const AppealFiled& fact);
    Result<Done> take(const AppealDecided& fact);
    Result<Done> take(const AchievementRecorded& fact);
    Result<Done> take(const AchievementWithdrawn& fact);
    Result<Done> take(const MassEventHeld& fact);
    Result<Done> take(const MassEventWithdrawn& fact);
    Result<Done> take(const PracticeAssigned& fact);
    Result<Done> take(const PracticeCancelled& fact);
    Result<Done> take(const PracticeAssessed& fact);
    Result<Done> take(const PracticeDayWritten& fact);
    Result<Done> take(const PracticeDayWithdrawn& fact);
    Result<Done> take(const PracticeDayConfirmed& fact);
    Result<Done> take(const PracticeDayReturned& fact);
    // Assessment.
    Result<Done> take(const AfterSchoolRegimeSet& fact);
    Result<Done> take(const SubjectCycleSet& fact);
    Result<Done> take(const RubricKept& fact);
    Result<Done> take(const CriteriaAssessed& fact);
    Result<Done> take(const BehaviourAssessed& fact);
    // Finals.
    Result<Done> take(const AttestationDeferred& fact);
    Result<Done> take(const DeferralWithdrawn& fact);
    Result<Done> take(const EarlyAttestationAllowed& fact);
    Result<Done> take(const EarlyAttestationWithdrawn& fact);
    Result<Done> take(const RetakeDirected& fact);
    Result<Done> take(const RetakeWithdrawn& fact);
    Result<Done> take(const GraduatesAdmitted& fact);
    Result<Done> take(const FinalAttestationPlanned& fact);
    Result<Done> take(const FinalAttestationCancelled& fact);
    Result<Done> take(const FinalProtocolSigned& fact);
    Result<Done> take(const FinalProtocolCorrected& fact);
    Result<Done> take(const ExamResultRecorded& fact);
    // Control.
    Result<Done> take(const LessonPlanKept& fact);
    Result<Done> take(const RemarkMade& fact);
    Result<Done> take(const CellRemarkMade& fact);
    Result<Done> take(const RemarkAnswered& fact);
    Result<Done> take(const RemarkSettled& fact);
    // Archive.
    Result<Done> take(const DocumentPrepared& fact);
    Result<Done> take(const DocumentIssued& fact);
    Result<Done> take(const RoomRegistered& fact);
    Result<Done> take(const MediumRegistered& fact);
    Result<Done> take(const PackageSealed& fact);
    Result<Done> take(const CopyVerified& fact);
    Result<Done> take(const CopyDamaged& fact);
    Result<Done> take(const CopyRestored& fact);

    /// Runs a statement with every field of the fact.
    template <class Fact>
    Result<Done> keep(Sql statement, const Fact& fact);
    /// The same, for tables that remember the order of statement.
    template <class Fact>
    Result<Done> keep_in_order(Sql statement, const Fact& fact);

    template <class Protocol>
    Result<Done> keep_protocol(const Protocol& fact);
    /// A day of practice is confirmed or returned.
    template <class Fact>
    Result<Done> check_practice_day(const Fact& fact, PracticeDayState state,
                                    const std::string& remark);

    Result<Done> mention(Mentioned about, const IdBytes& id);
    Result<Done> mention(Mentioned about, const IdBytes& id, const StudentId& student);

    /// The lesson, made if nobody has scheduled it (invariant 2).
    Result<Lesson> lesson_of(const LessonId& id);
    Result<StudyGroupId> group_of(const CourseId& id);
    /// The periods and courses of a class and of the groups that draw from it are open again.
    Result<Done> open_courses(const StudyGroupId& id);
    /// A change of a lesson is not made by the reason of the change before it.
    Result<Done> forget_reason(const LessonId& id);
    Result<Done> move_cells(const Lesson& from, const Lesson& to);
    Result<Done> keep_works(const Lesson& lesson);
    /// Counts the marks that works of the lesson which everybody writes lack; of the lessons of a
    /// course; of those from one day to another of the groups a student was ever in.
    Result<Done> count_missing(const LessonId& id);
    Result<Done> count_missing_of_course(const CourseId& id);
    Result<Done> count_missing_of(const StudentId& id, Date from, Date to);
    /// 1 where the student lacks the mark of the work.
    Result<int> lacks_mark(const MarkPlace& place);
    Result<Done> add_missing(const LessonId& id, int more);
    /// When the course's lessons begin, and whether it has a plan.
    Result<Done> count_course(const CourseId& id);
    /// Results of a period in a course.
    Result<Done> count_results(const CourseId& course, const PeriodId& period);
    /// A line of the protocol of corrections.
    Result<Done> keep_correction(const CourseId& course, const LessonId& lesson,
                                 const StudentId& student);
    Result<Done> change_work(const Lesson& lesson, const Work& work, int work_no);
    template <class Fact>
    Result<Done> keep_mark(Sql statement, const Fact& fact, std::optional<MarkValue> value,
                           std::optional<Date> due_on);

    Connection& connection_;
    ScribeReader& reader_;
    // The entry being taken in.
    EntryIndex index_ = -1;
    Instant at_;
    PersonId by_;
};

/// Asks about the lesson's place in the tables of cells.
Query& with_place(Query& query, const Lesson& lesson);

template <class Fact>
Result<Done> Projector::keep(Sql statement, const Fact& fact) {
    Query query{connection_, statement};
    query.with_fields(fact);
    return query.run();
}

template <class Fact>
Result<Done> Projector::keep_in_order(Sql statement, const Fact& fact) {
    Query query{connection_, statement};
    query.with_fields(fact).with("entry_index", index_);
    return query.run();
}

}  // namespace letopis::store

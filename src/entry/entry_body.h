#pragma once
// EntryBody: what one entry says, one of all kinds of facts.
//
// A variant of so many kinds is dear to compile: copying, destroying and comparing one makes a
// table of functions each time a file does it. Here they are made once, in entry_body.cpp;
// everybody else asks with std::get_if, std::holds_alternative and std::visit, as of any variant.

#include <type_traits>
#include <variant>

#include "domain/attendance/attendance.h"
#include "domain/attendance/excuses.h"
#include "domain/attendance/exemptions.h"
#include "domain/attendance/health_sheets.h"
#include "domain/attendance/study_modes.h"
#include "domain/calendar/calendar.h"
#include "domain/classes/after_school.h"
#include "domain/classes/associations.h"
#include "domain/classes/classes.h"
#include "domain/classes/cycles.h"
#include "domain/duties/duties.h"
#include "domain/finals/deferrals.h"
#include "domain/finals/early_attestation.h"
#include "domain/finals/exam_results.h"
#include "domain/finals/final_attestation.h"
#include "domain/finals/retakes.h"
#include "domain/journal/appeals.h"
#include "domain/journal/aspects.h"
#include "domain/journal/attestation.h"
#include "domain/journal/behaviour.h"
#include "domain/journal/journal.h"
#include "domain/journal/practice.h"
#include "domain/journal/practice_diary/practice_days.h"
#include "domain/journal/remarks.h"
#include "domain/lessons/briefings.h"
#include "domain/lessons/change_reasons.h"
#include "domain/lessons/changes.h"
#include "domain/lessons/corrections.h"
#include "domain/lessons/lesson_plan.h"
#include "domain/lessons/lessons.h"
#include "domain/lessons/modes.h"
#include "domain/lessons/planned_works.h"
#include "domain/marks/marks.h"
#include "domain/marks/rubrics.h"
#include "domain/people/achievements.h"
#include "domain/people/people.h"
#include "domain/people/visits.h"
#include "domain/retention/retention.h"
#include "domain/statements/statements.h"

namespace letopis {

/// Every kind of fact. The wire name of a kind is its type in snake_case: "mark_recorded".
using EntryFacts = std::variant<
    OrganizationRegistered, SchoolYearOpened, PeriodSystemDefined, BellScheduleDefined, PolicySet,
    PersonRegistered, RoleAssigned, RoleEnded, GuardianshipEstablished, GuardianshipEnded,
    StudyGroupFormed, StudentEnrolled, StudentLeft, ClassTeacherAssigned, SubjectAdded,
    CourseOpened, CourseTeacherAssigned, CourseTeacherEnded, TimetableSlotPlaced, LessonScheduled,
    LessonCancelled, TopicRecorded, HomeworkAssigned, WorkDefined, WorkRemoved, MarkRecorded,
    MarkCorrected, MarkWithdrawn, CommentRecorded, PeriodMarkConfirmed, AnnualMarkConfirmed,
    AttendanceRecorded, PeriodClosed, CourseClosed, ClassClosed, CouncilDecisionRecorded,
    DocumentIssued, RoomRegistered, MediumRegistered, PackageSealed, CopyVerified, CopyDamaged,
    CopyRestored, DocumentPrepared, CorrectionRequested, CorrectionDecided, LessonPlanKept,
    RemarkMade, RemarkAnswered, RemarkSettled, SubstitutionAssigned, SubstitutionEnded, LessonMoved,
    LessonRestored, ExtraLessonScheduled, AbsenceNoticed, AbsenceNoticeWithdrawn, ExcuseRegistered,
    RollTaken, ExemptionGranted, ExemptionWithdrawn, LessonModeSet, BriefingRecorded,
    AttestationPlanned, AttestationHeld, AssociationDescribed, StudyModeSet, StudyModeEnded,
    ResultCarried, AspectClosed, ReopeningOrdered, ClassReopened, WorkPlanned, PlannedWorkRemoved,
    AppealFiled, AppealDecided, AchievementRecorded, AchievementWithdrawn, MassEventHeld,
    MassEventWithdrawn, PracticeAssigned, PracticeCancelled, PracticeAssessed, AfterSchoolRegimeSet,
    SubjectCycleSet, RubricKept, CriteriaAssessed, BehaviourAssessed, AttestationDeferred,
    DeferralWithdrawn, RetakeDirected, GraduatesAdmitted, FinalAttestationPlanned,
    FinalAttestationCancelled, FinalProtocolSigned, ExamResultRecorded, VisitOpened, VisitEnded,
    DutyTicked, CalendarDaySet, NamedBellsDefined, GroupBellsSet, CarriedResultWithdrawn,
    ReopeningWithdrawn, RetakeWithdrawn, FinalProtocolCorrected, EarlyAttestationAllowed,
    EarlyAttestationWithdrawn, ChangeReasonRecorded, ChangeReasonRevised, ChangeReasonApplied,
    PracticeDayWritten, PracticeDayWithdrawn, PracticeDayConfirmed, PracticeDayReturned,
    RoleScopeSet, CellRemarkMade, HealthSheetKept>;

namespace detail {
template <class T, class Facts>
inline constexpr bool is_one_of = false;
template <class T, class... Kinds>
inline constexpr bool is_one_of<T, std::variant<Kinds...>> = (std::is_same_v<T, Kinds> || ...);
}  // namespace detail

/// A kind of fact.
template <class T>
concept FactKind = detail::is_one_of<T, EntryFacts>;

class EntryBody : public EntryFacts {
public:
    EntryBody();
    EntryBody(const EntryBody& other);
    EntryBody(EntryBody&& other) noexcept;
    EntryBody& operator=(const EntryBody& other);
    EntryBody& operator=(EntryBody&& other) noexcept;
    ~EntryBody();
    /// Instantiated in entry_body.cpp for each kind.
    template <FactKind Fact>
    EntryBody(Fact fact);

    bool operator==(const EntryBody& other) const;
};

}  // namespace letopis

#include "entry/entry_body.h"

#include <utility>

#include "entry/fact_of.h"

namespace letopis {

namespace {

/// Constructing a variant of N kinds makes the compiler walk N steps for each kind and each way to
/// construct it, so there is one way only, by moving: a copy is made first.
EntryBody copied(const EntryFacts& facts) {
    return std::visit([](const auto& fact) { return EntryBody{fact}; }, facts);
}

}  // namespace

EntryBody::EntryBody() = default;
EntryBody::EntryBody(const EntryBody& other) : EntryBody{copied(other)} {}
EntryBody::EntryBody(EntryBody&& other) noexcept = default;
EntryBody& EntryBody::operator=(const EntryBody& other) {
    if (this != &other) *this = copied(other);
    return *this;
}
EntryBody& EntryBody::operator=(EntryBody&& other) noexcept = default;
EntryBody::~EntryBody() = default;

bool EntryBody::operator==(const EntryBody& other) const {
    return static_cast<const EntryFacts&>(*this) == static_cast<const EntryFacts&>(other);
}

const void* fact_of(const EntryFacts& facts) {
    return std::visit([](const auto& fact) -> const void* { return &fact; }, facts);
}

template <FactKind Fact>
EntryBody::EntryBody(Fact fact) : EntryFacts{std::move(fact)} {}

// A kind that is missing here is missed by the linker.
template EntryBody::EntryBody(OrganizationRegistered);
template EntryBody::EntryBody(SchoolYearOpened);
template EntryBody::EntryBody(PeriodSystemDefined);
template EntryBody::EntryBody(BellScheduleDefined);
template EntryBody::EntryBody(PolicySet);
template EntryBody::EntryBody(PersonRegistered);
template EntryBody::EntryBody(RoleAssigned);
template EntryBody::EntryBody(RoleEnded);
template EntryBody::EntryBody(GuardianshipEstablished);
template EntryBody::EntryBody(GuardianshipEnded);
template EntryBody::EntryBody(StudyGroupFormed);
template EntryBody::EntryBody(StudentEnrolled);
template EntryBody::EntryBody(StudentLeft);
template EntryBody::EntryBody(ClassTeacherAssigned);
template EntryBody::EntryBody(SubjectAdded);
template EntryBody::EntryBody(CourseOpened);
template EntryBody::EntryBody(CourseTeacherAssigned);
template EntryBody::EntryBody(CourseTeacherEnded);
template EntryBody::EntryBody(TimetableSlotPlaced);
template EntryBody::EntryBody(LessonScheduled);
template EntryBody::EntryBody(LessonCancelled);
template EntryBody::EntryBody(TopicRecorded);
template EntryBody::EntryBody(HomeworkAssigned);
template EntryBody::EntryBody(WorkDefined);
template EntryBody::EntryBody(WorkRemoved);
template EntryBody::EntryBody(MarkRecorded);
template EntryBody::EntryBody(MarkCorrected);
template EntryBody::EntryBody(MarkWithdrawn);
template EntryBody::EntryBody(CommentRecorded);
template EntryBody::EntryBody(PeriodMarkConfirmed);
template EntryBody::EntryBody(AnnualMarkConfirmed);
template EntryBody::EntryBody(AttendanceRecorded);
template EntryBody::EntryBody(PeriodClosed);
template EntryBody::EntryBody(CourseClosed);
template EntryBody::EntryBody(ClassClosed);
template EntryBody::EntryBody(CouncilDecisionRecorded);
template EntryBody::EntryBody(DocumentIssued);
template EntryBody::EntryBody(RoomRegistered);
template EntryBody::EntryBody(MediumRegistered);
template EntryBody::EntryBody(PackageSealed);
template EntryBody::EntryBody(CopyVerified);
template EntryBody::EntryBody(CopyDamaged);
template EntryBody::EntryBody(CopyRestored);
template EntryBody::EntryBody(DocumentPrepared);
template EntryBody::EntryBody(CorrectionRequested);
template EntryBody::EntryBody(CorrectionDecided);
template EntryBody::EntryBody(LessonPlanKept);
template EntryBody::EntryBody(RemarkMade);
template EntryBody::EntryBody(RemarkAnswered);
template EntryBody::EntryBody(RemarkSettled);
template EntryBody::EntryBody(SubstitutionAssigned);
template EntryBody::EntryBody(SubstitutionEnded);
template EntryBody::EntryBody(LessonMoved);
template EntryBody::EntryBody(LessonRestored);
template EntryBody::EntryBody(ExtraLessonScheduled);
template EntryBody::EntryBody(AbsenceNoticed);
template EntryBody::EntryBody(AbsenceNoticeWithdrawn);
template EntryBody::EntryBody(ExcuseRegistered);
template EntryBody::EntryBody(RollTaken);
template EntryBody::EntryBody(ExemptionGranted);
template EntryBody::EntryBody(ExemptionWithdrawn);
template EntryBody::EntryBody(LessonModeSet);
template EntryBody::EntryBody(BriefingRecorded);
template EntryBody::EntryBody(AttestationPlanned);
template EntryBody::EntryBody(AttestationHeld);
template EntryBody::EntryBody(AssociationDescribed);
template EntryBody::EntryBody(StudyModeSet);
template EntryBody::EntryBody(StudyModeEnded);
template EntryBody::EntryBody(ResultCarried);
template EntryBody::EntryBody(AspectClosed);
template EntryBody::EntryBody(ReopeningOrdered);
template EntryBody::EntryBody(ClassReopened);
template EntryBody::EntryBody(WorkPlanned);
template EntryBody::EntryBody(PlannedWorkRemoved);
template EntryBody::EntryBody(AppealFiled);
template EntryBody::EntryBody(AppealDecided);
template EntryBody::EntryBody(AchievementRecorded);
template EntryBody::EntryBody(AchievementWithdrawn);
template EntryBody::EntryBody(MassEventHeld);
template EntryBody::EntryBody(MassEventWithdrawn);
template EntryBody::EntryBody(PracticeAssigned);
template EntryBody::EntryBody(PracticeCancelled);
template EntryBody::EntryBody(PracticeAssessed);
template EntryBody::EntryBody(AfterSchoolRegimeSet);
template EntryBody::EntryBody(SubjectCycleSet);
template EntryBody::EntryBody(RubricKept);
template EntryBody::EntryBody(CriteriaAssessed);
template EntryBody::EntryBody(BehaviourAssessed);
template EntryBody::EntryBody(AttestationDeferred);
template EntryBody::EntryBody(DeferralWithdrawn);
template EntryBody::EntryBody(RetakeDirected);
template EntryBody::EntryBody(GraduatesAdmitted);
template EntryBody::EntryBody(FinalAttestationPlanned);
template EntryBody::EntryBody(FinalAttestationCancelled);
template EntryBody::EntryBody(FinalProtocolSigned);
template EntryBody::EntryBody(ExamResultRecorded);
template EntryBody::EntryBody(VisitOpened);
template EntryBody::EntryBody(VisitEnded);
template EntryBody::EntryBody(DutyTicked);
template EntryBody::EntryBody(CalendarDaySet);
template EntryBody::EntryBody(NamedBellsDefined);
template EntryBody::EntryBody(GroupBellsSet);
template EntryBody::EntryBody(CarriedResultWithdrawn);
template EntryBody::EntryBody(ReopeningWithdrawn);
template EntryBody::EntryBody(RetakeWithdrawn);
template EntryBody::EntryBody(FinalProtocolCorrected);
template EntryBody::EntryBody(EarlyAttestationAllowed);
template EntryBody::EntryBody(EarlyAttestationWithdrawn);
template EntryBody::EntryBody(ChangeReasonRecorded);
template EntryBody::EntryBody(ChangeReasonRevised);
template EntryBody::EntryBody(ChangeReasonApplied);
template EntryBody::EntryBody(PracticeDayWritten);
template EntryBody::EntryBody(PracticeDayWithdrawn);
template EntryBody::EntryBody(PracticeDayConfirmed);
template EntryBody::EntryBody(PracticeDayReturned);
template EntryBody::EntryBody(RoleScopeSet);
template EntryBody::EntryBody(CellRemarkMade);
template EntryBody::EntryBody(HealthSheetKept);

}  // namespace letopis

#pragma once
// Sentences about the later chapters' kinds of facts; entry_sentence.h says the others and adds who
// and when.

#include <string>

#include "entry/entry.h"
#include "ports/reader.h"

namespace letopis {

Result<std::string> say_later(Reader& reader, const StudyModeSet& fact);
Result<std::string> say_later(Reader& reader, const StudyModeEnded& fact);
Result<std::string> say_later(Reader& reader, const ResultCarried& fact);
Result<std::string> say_later(Reader& reader, const AppealFiled& fact);
Result<std::string> say_later(Reader& reader, const AppealDecided& fact);
Result<std::string> say_later(Reader& reader, const WorkPlanned& fact);
Result<std::string> say_later(Reader& reader, const PlannedWorkRemoved& fact);
Result<std::string> say_later(Reader& reader, const AchievementRecorded& fact);
Result<std::string> say_later(Reader& reader, const AchievementWithdrawn& fact);
Result<std::string> say_later(Reader& reader, const MassEventHeld& fact);
Result<std::string> say_later(Reader& reader, const MassEventWithdrawn& fact);
Result<std::string> say_later(Reader& reader, const AspectClosed& fact);
Result<std::string> say_later(Reader& reader, const ReopeningOrdered& fact);
Result<std::string> say_later(Reader& reader, const ClassReopened& fact);
Result<std::string> say_later(Reader& reader, const PracticeAssigned& fact);
Result<std::string> say_later(Reader& reader, const PracticeCancelled& fact);
Result<std::string> say_later(Reader& reader, const PracticeAssessed& fact);
Result<std::string> say_later(Reader& reader, const PracticeDayWritten& fact);
Result<std::string> say_later(Reader& reader, const PracticeDayWithdrawn& fact);
Result<std::string> say_later(Reader& reader, const PracticeDayConfirmed& fact);
Result<std::string> say_later(Reader& reader, const PracticeDayReturned& fact);
Result<std::string> say_later(Reader& reader, const AfterSchoolRegimeSet& fact);
Result<std::string> say_later(Reader& reader, const SubjectCycleSet& fact);
Result<std::string> say_later(Reader& reader, const RubricKept& fact);
Result<std::string> say_later(Reader& reader, const CriteriaAssessed& fact);
Result<std::string> say_later(Reader& reader, const BehaviourAssessed& fact);
Result<std::string> say_later(Reader& reader, const AttestationDeferred& fact);
Result<std::string> say_later(Reader& reader, const DeferralWithdrawn& fact);
Result<std::string> say_later(Reader& reader, const RetakeDirected& fact);
Result<std::string> say_later(Reader& reader, const GraduatesAdmitted& fact);
Result<std::string> say_later(Reader& reader, const FinalAttestationPlanned& fact);
Result<std::string> say_later(Reader& reader, const FinalAttestationCancelled& fact);
Result<std::string> say_later(Reader& reader, const FinalProtocolSigned& fact);
Result<std::string> say_later(Reader& reader, const ExamResultRecorded& fact);
Result<std::string> say_later(Reader& reader, const DutyTicked& fact);
Result<std::string> say_later(Reader& reader, const VisitOpened& fact);
Result<std::string> say_later(Reader& reader, const VisitEnded& fact);
Result<std::string> say_later(Reader& reader, const CarriedResultWithdrawn& fact);
Result<std::string> say_later(Reader& reader, const ReopeningWithdrawn& fact);
Result<std::string> say_later(Reader& reader, const RetakeWithdrawn& fact);
Result<std::string> say_later(Reader& reader, const FinalProtocolCorrected& fact);
Result<std::string> say_later(Reader& reader, const EarlyAttestationAllowed& fact);
Result<std::string> say_later(Reader& reader, const EarlyAttestationWithdrawn& fact);
Result<std::string> say_later(Reader& reader, const CalendarDaySet& fact);
Result<std::string> say_later(Reader& reader, const NamedBellsDefined& fact);
Result<std::string> say_later(Reader& reader, const GroupBellsSet& fact);
Result<std::string> say_later(Reader& reader, const ChangeReasonRecorded& fact);
Result<std::string> say_later(Reader& reader, const ChangeReasonRevised& fact);
Result<std::string> say_later(Reader& reader, const ChangeReasonApplied& fact);

}  // namespace letopis

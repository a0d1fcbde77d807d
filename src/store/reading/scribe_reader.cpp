#include "store/reading/scribe_reader.h"

namespace letopis::store {
namespace {

const Date first_day{1900, 1, 1};
const Date last_day{9999, 12, 31};

/// What a fact may change of the answers that are remembered.
struct Change {
    enum class Kind {
        nothing,  ///< Results, documents, the archive: never remembered.
        cell,     ///< One cell.
        lesson,   ///< One lesson, with its place in the tables of cells.
        modes,    ///< Study modes.
        exemptions,
        setting,  ///< Everything else: rare, so all is forgotten.
    };
    Kind kind = Kind::setting;
    LessonId lesson_id;
    StudentId student_id;
};

struct ChangeOf {
    Change operator()(const MarkRecorded& fact) const { return of_cell(fact.place); }
    Change operator()(const MarkCorrected& fact) const { return of_cell(fact.place); }
    Change operator()(const MarkWithdrawn& fact) const { return of_cell(fact.place); }
    Change operator()(const CommentRecorded& fact) const { return of_cell(fact); }
    Change operator()(const AttendanceRecorded& fact) const { return of_cell(fact); }
    Change operator()(const PeriodMarkConfirmed&) const { return {Change::Kind::nothing, {}, {}}; }
    Change operator()(const AnnualMarkConfirmed&) const { return {Change::Kind::nothing, {}, {}}; }
    Change operator()(const CouncilDecisionRecorded&) const {
        return {Change::Kind::nothing, {}, {}};
    }
    Change operator()(const DocumentPrepared&) const { return {Change::Kind::nothing, {}, {}}; }
    Change operator()(const DocumentIssued&) const { return {Change::Kind::nothing, {}, {}}; }
    Change operator()(const RoomRegistered&) const { return {Change::Kind::nothing, {}, {}}; }
    Change operator()(const MediumRegistered&) const { return {Change::Kind::nothing, {}, {}}; }
    Change operator()(const PackageSealed&) const { return {Change::Kind::nothing, {}, {}}; }
    Change operator()(const CopyVerified&) const { return {Change::Kind::nothing, {}, {}}; }
    Change operator()(const CopyDamaged&) const { return {Change::Kind::nothing, {}, {}}; }
    Change operator()(const CopyRestored&) const { return {Change::Kind::nothing, {}, {}}; }
    Change operator()(const LessonScheduled& fact) const { return of(fact.lesson_id); }
    Change operator()(const LessonCancelled& fact) const { return of(fact.lesson_id); }
    Change operator()(const TopicRecorded& fact) const { return of(fact.lesson_id); }
    Change operator()(const HomeworkAssigned& fact) const { return of(fact.lesson_id); }
    Change operator()(const WorkDefined& fact) const { return of(fact.lesson_id); }
    Change operator()(const WorkRemoved& fact) const { return of(fact.lesson_id); }
    Change operator()(const CorrectionRequested& fact) const { return of(fact.lesson_id); }
    Change operator()(const CorrectionDecided& fact) const { return of(fact.lesson_id); }
    Change operator()(const LessonPlanKept&) const { return {Change::Kind::nothing, {}, {}}; }
    Change operator()(const RemarkMade&) const { return {Change::Kind::nothing, {}, {}}; }
    Change operator()(const CellRemarkMade&) const { return {Change::Kind::nothing, {}, {}}; }
    Change operator()(const HealthSheetKept&) const { return {Change::Kind::nothing, {}, {}}; }
    Change operator()(const RemarkAnswered&) const { return {Change::Kind::nothing, {}, {}}; }
    Change operator()(const RemarkSettled&) const { return {Change::Kind::nothing, {}, {}}; }
    Change operator()(const SubstitutionAssigned& fact) const { return of(fact.lesson_id); }
    Change operator()(const SubstitutionEnded& fact) const { return of(fact.lesson_id); }
    Change operator()(const LessonMoved& fact) const { return of(fact.lesson_id); }
    Change operator()(const LessonRestored& fact) const { return of(fact.lesson_id); }
    Change operator()(const ExtraLessonScheduled& fact) const { return of(fact.lesson_id); }
    Change operator()(const RollTaken& fact) const { return of(fact.lesson_id); }
    Change operator()(const AbsenceNoticed&) const { return {Change::Kind::nothing, {}, {}}; }
    Change operator()(const AbsenceNoticeWithdrawn&) const {
        return {Change::Kind::nothing, {}, {}};
    }
    Change operator()(const ExcuseRegistered&) const { return {Change::Kind::nothing, {}, {}}; }
    Change operator()(const ExemptionGranted&) const { return {Change::Kind::exemptions, {}, {}}; }
    Change operator()(const ExemptionWithdrawn&) const {
        return {Change::Kind::exemptions, {}, {}};
    }
    Change operator()(const LessonModeSet& fact) const { return of(fact.lesson_id); }
    Change operator()(const BriefingRecorded& fact) const { return of(fact.lesson_id); }
    Change operator()(const AttestationPlanned&) const { return {Change::Kind::nothing, {}, {}}; }
    Change operator()(const AttestationHeld&) const { return {Change::Kind::nothing, {}, {}}; }
    Change operator()(const AssociationDescribed&) const { return {Change::Kind::nothing, {}, {}}; }
    Change operator()(const StudyModeSet&) const { return {Change::Kind::modes, {}, {}}; }
    Change operator()(const StudyModeEnded&) const { return {Change::Kind::modes, {}, {}}; }
    Change operator()(const ResultCarried&) const { return {Change::Kind::nothing, {}, {}}; }
    Change operator()(const ReopeningOrdered&) const { return {Change::Kind::nothing, {}, {}}; }
    Change operator()(const WorkPlanned&) const { return {Change::Kind::nothing, {}, {}}; }
    Change operator()(const PlannedWorkRemoved&) const { return {Change::Kind::nothing, {}, {}}; }
    Change operator()(const AppealFiled&) const { return {Change::Kind::nothing, {}, {}}; }
    Change operator()(const AppealDecided&) const { return {Change::Kind::nothing, {}, {}}; }
    Change operator()(const AchievementRecorded&) const { return {Change::Kind::nothing, {}, {}}; }
    Change operator()(const AchievementWithdrawn&) const { return {Change::Kind::nothing, {}, {}}; }
    Change operator()(const MassEventHeld&) const { return {Change::Kind::nothing, {}, {}}; }
    Change operator()(const MassEventWithdrawn&) const { return {Change::Kind::nothing, {}, {}}; }
    Change operator()(const PracticeAssigned&) const { return {Change::Kind::nothing, {}, {}}; }
    Change operator()(const PracticeCancelled&) const { return {Change::Kind::nothing, {}, {}}; }
    Change operator()(const PracticeAssessed&) const { return {Change::Kind::nothing, {}, {}}; }
    Change operator()(const PracticeDayWritten&) const { return {Change::Kind::nothing, {}, {}}; }
    Change operator()(const PracticeDayWithdrawn&) const { return {Change::Kind::nothing, {}, {}}; }
    Change operator()(const PracticeDayConfirmed&) const { return {Change::Kind::nothing, {}, {}}; }
    Change operator()(const PracticeDayReturned&) const { return {Change::Kind::nothing, {}, {}}; }
    Change operator()(const AfterSchoolRegimeSet&) const { return {Change::Kind::nothing, {}, {}}; }
    Change operator()(const SubjectCycleSet&) const { return {Change::Kind::nothing, {}, {}}; }
    Change operator()(const RubricKept&) const { return {Change::Kind::nothing, {}, {}}; }
    Change operator()(const CriteriaAssessed&) const { return {Change::Kind::nothing, {}, {}}; }
    Change operator()(const BehaviourAssessed&) const { return {Change::Kind::nothing, {}, {}}; }
    Change operator()(const AttestationDeferred&) const { return {Change::Kind::nothing, {}, {}}; }
    Change operator()(const DeferralWithdrawn&) const { return {Change::Kind::nothing, {}, {}}; }
    Change operator()(const RetakeDirected&) const { return {Change::Kind::nothing, {}, {}}; }
    Change operator()(const GraduatesAdmitted&) const { return {Change::Kind::nothing, {}, {}}; }
    Change operator()(const FinalAttestationPlanned&) const {
        return {Change::Kind::nothing, {}, {}};
    }
    Change operator()(const FinalAttestationCancelled&) const {
        return {Change::Kind::nothing, {}, {}};
    }
    Change operator()(const FinalProtocolSigned&) const { return {Change::Kind::nothing, {}, {}}; }
    Change operator()(const ExamResultRecorded&) const { return {Change::Kind::nothing, {}, {}}; }
    Change operator()(const VisitOpened&) const { return {Change::Kind::nothing, {}, {}}; }
    Change operator()(const VisitEnded&) const { return {Change::Kind::nothing, {}, {}}; }
    Change operator()(const ChangeReasonRecorded&) const { return {Change::Kind::nothing, {}, {}}; }
    Change operator()(const ChangeReasonRevised&) const { return {Change::Kind::nothing, {}, {}}; }
    Change operator()(const ChangeReasonApplied&) const { return {Change::Kind::nothing, {}, {}}; }
    Change operator()(const DutyTicked&) const { return {Change::Kind::nothing, {}, {}}; }
    Change operator()(const CalendarDaySet&) const { return {Change::Kind::nothing, {}, {}}; }
    Change operator()(const NamedBellsDefined&) const { return {Change::Kind::nothing, {}, {}}; }
    Change operator()(const GroupBellsSet&) const { return {Change::Kind::nothing, {}, {}}; }
    Change operator()(const CarriedResultWithdrawn&) const {
        return {Change::Kind::nothing, {}, {}};
    }
    Change operator()(const ReopeningWithdrawn&) const { return {Change::Kind::nothing, {}, {}}; }
    Change operator()(const RetakeWithdrawn&) const { return {Change::Kind::nothing, {}, {}}; }
    Change operator()(const FinalProtocolCorrected&) const {
        return {Change::Kind::nothing, {}, {}};
    }
    Change operator()(const EarlyAttestationAllowed&) const {
        return {Change::Kind::nothing, {}, {}};
    }
    Change operator()(const EarlyAttestationWithdrawn&) const {
        return {Change::Kind::nothing, {}, {}};
    }
    // AspectClosed is a setting, and ClassReopened: it opens periods and courses too.
    template <class Setting>
    Change operator()(const Setting&) const {
        return {};
    }
    static Change of(LessonId id) { return {Change::Kind::lesson, id, {}}; }
    template <class Place>
    static Change of_cell(const Place& place) {
        return {Change::Kind::cell, place.lesson_id, place.student_id};
    }
};

}  // namespace

void KeptCells::keep(LessonId lesson, std::vector<Cell> cells) {
    if (lessons_.size() >= limits::kept_lessons) lessons_.clear();
    Cells& kept = lessons_[lesson];
    for (Cell& cell : cells) {
        const StudentId student = cell.student_id;
        kept[student] = std::move(cell);
    }
}

std::optional<Cell> KeptCells::find(LessonId lesson, StudentId student) const {
    const Cells& cells = lessons_.at(lesson);
    const auto found = cells.find(student);
    if (found == cells.end()) return Cell{.lesson_id = lesson, .student_id = student};
    return found->second;
}

void KeptCells::keep(const Cell& cell) {
    const auto lesson = lessons_.find(cell.lesson_id);
    if (lesson != lessons_.end()) lesson->second[cell.student_id] = cell;
}

void KeptCells::forget(LessonId lesson, StudentId student) {
    const auto known = lessons_.find(lesson);
    if (known != lessons_.end()) known->second[student] = std::nullopt;
}

void ScribeReader::forget(const EntryBody& body) {
    const Change change = std::visit(ChangeOf{}, body);
    if (change.kind == Change::Kind::cell) cells_.forget(change.lesson_id, change.student_id);
    if (change.kind == Change::Kind::lesson) forget_lesson(change.lesson_id);
    if (change.kind == Change::Kind::modes) study_modes_.clear();
    if (change.kind == Change::Kind::exemptions) exemptions_.clear();
    if (change.kind == Change::Kind::setting) forget_everything();
}

void ScribeReader::forget_lesson(LessonId id) {
    lessons_.forget(id);
    cells_.forget(id);
}

void ScribeReader::forget_everything() {
    cells_.clear();
    school_years_.clear();
    period_systems_.clear();
    policies_.clear();
    persons_.clear();
    roles_.clear();
    children_.clear();
    study_groups_.clear();
    enrolments_.clear();
    class_teachers_.clear();
    led_classes_.clear();
    courses_.clear();
    taught_courses_.clear();
    course_teachers_.clear();
    lessons_.clear();
    period_closings_.clear();
    course_closings_.clear();
    class_closings_.clear();
    closed_aspects_.clear();
    exemptions_.clear();
    study_modes_.clear();
}

Result<std::vector<SchoolYear>> ScribeReader::school_years() {
    return school_years_.get({}, [&] { return SchoolReader::school_years(); });
}

Result<std::optional<PeriodSystem>> ScribeReader::period_system(PeriodSystemId id) {
    return period_systems_.get(id, [&] { return SchoolReader::period_system(id); });
}

Result<std::vector<PolicyValue>> ScribeReader::policies() {
    return policies_.get({}, [&] { return SchoolReader::policies(); });
}

Result<std::optional<Person>> ScribeReader::person(PersonId id) {
    return persons_.get(id, [&] { return SchoolReader::person(id); });
}

Result<std::vector<RoleAssignment>> ScribeReader::roles_of(PersonId id) {
    return roles_.get(id, [&] { return SchoolReader::roles_of(id); });
}

Result<std::vector<Guardianship>> ScribeReader::guardianships_of_guardian(GuardianId id) {
    return children_.get(id, [&] { return SchoolReader::guardianships_of_guardian(id); });
}

Result<std::optional<StudyGroup>> ScribeReader::study_group(StudyGroupId id) {
    return study_groups_.get(id, [&] { return SchoolReader::study_group(id); });
}

Result<std::vector<Enrolment>> ScribeReader::enrolments_of(StudentId id) {
    return enrolments_.get(id, [&] { return SchoolReader::enrolments_of(id); });
}

Result<std::optional<Enrolment>> ScribeReader::enrolment(StudentId student, StudyGroupId group,
                                                         Date on) {
    // By the student alone: tomorrow's lesson in another course asks about the same enrolments.
    LETOPIS_TRY(enrolments, enrolments_of(student));
    for (Enrolment& one : enrolments)
        if (one.study_group_id == group && one.covers(on)) return std::optional{std::move(one)};
    return std::optional<Enrolment>{};
}

Result<std::vector<ClassTeacher>> ScribeReader::class_teachers(StudyGroupId id) {
    return class_teachers_.get(id, [&] { return SchoolReader::class_teachers(id); });
}

Result<std::vector<ClassTeacher>> ScribeReader::classes_led_by(EmployeeId id) {
    return led_classes_.get(id, [&] { return SchoolReader::classes_led_by(id); });
}

Result<std::optional<Course>> ScribeReader::course(CourseId id) {
    return courses_.get(id, [&] { return SchoolReader::course(id); });
}

Result<std::vector<CourseTitle>> ScribeReader::courses_of_teacher(EmployeeId id,
                                                                  SchoolYearId year) {
    return taught_courses_.get({id, year},
                               [&] { return SchoolReader::courses_of_teacher(id, year); });
}

Result<std::vector<CourseTeacher>> ScribeReader::course_teachers(CourseId id) {
    return course_teachers_.get(id, [&] { return SchoolReader::course_teachers(id); });
}

Result<std::optional<Lesson>> ScribeReader::lesson(LessonId id) {
    return lessons_.get(id, [&] { return SchoolReader::lesson(id); });
}

Result<Cell> ScribeReader::cell(LessonId lesson_id, StudentId student) {
    if (!cells_.knows(lesson_id)) {
        LETOPIS_TRY(lesson, this->lesson(lesson_id));
        if (!lesson) return Cell{.lesson_id = lesson_id, .student_id = student};
        LETOPIS_TRY(cells,
                    cells_of_course(lesson->course_id, lesson->lesson_on, lesson->lesson_on));
        std::erase_if(cells, [&](const Cell& cell) { return cell.lesson_id != lesson_id; });
        cells_.keep(lesson_id, std::move(cells));
    }
    if (auto known = cells_.find(lesson_id, student)) return *std::move(known);
    LETOPIS_TRY(cell, SchoolReader::cell(lesson_id, student));
    cells_.keep(cell);
    return cell;
}

Result<std::vector<PeriodClosing>> ScribeReader::period_closings(CourseId id) {
    return period_closings_.get(id, [&] { return SchoolReader::period_closings(id); });
}

Result<std::optional<Instant>> ScribeReader::course_closed_at(CourseId id) {
    return course_closings_.get(id, [&] { return SchoolReader::course_closed_at(id); });
}

Result<std::optional<Instant>> ScribeReader::class_closed_at(StudyGroupId id) {
    return class_closings_.get(id, [&] { return SchoolReader::class_closed_at(id); });
}

Result<std::vector<ClosedAspect>> ScribeReader::closed_aspects(StudyGroupId id) {
    return closed_aspects_.get(id, [&] { return SchoolReader::closed_aspects(id); });
}

// All days at once: each mark of a lesson asks about its own; and all of the group: a teacher goes
// down the list.

Result<std::vector<Exemption>> ScribeReader::exemptions_of_student(StudentId id, Date from,
                                                                   Date to) {
    LETOPIS_TRY(group, group_of(id, from, exemptions_));
    if (!group) return SchoolReader::exemptions_of_student(id, from, to);
    LETOPIS_TRY(known, exemptions_.get(*group, [&] {
        return SchoolReader::exemptions_of_group(*group, first_day, last_day);
    }));
    std::erase_if(known, [&](const Exemption& one) {
        return one.student_id != id || !one.overlaps(from, to);
    });
    return known;
}

Result<std::vector<StudyMode>> ScribeReader::study_modes_of_student(StudentId id, Date from,
                                                                    Date to) {
    LETOPIS_TRY(group, group_of(id, from, study_modes_));
    if (!group) return SchoolReader::study_modes_of_student(id, from, to);
    LETOPIS_TRY(modes, study_modes_.get(*group, [&] {
        return SchoolReader::study_modes_of_group(*group, first_day, last_day);
    }));
    std::erase_if(modes, [&](const StudyMode& mode) {
        return mode.student_id != id || !mode.overlaps(from, to);
    });
    return modes;
}

}  // namespace letopis::store

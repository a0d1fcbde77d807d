#include "store/touched.h"

#include <type_traits>

namespace letopis::store {
namespace {

/// Visits every id in a described struct.
class Ids {
public:
    explicit Ids(std::vector<AnyId>& ids) : ids_{ids} {}

    template <class T>
    void field(std::string_view, const T& value) {
        take(value);
    }

private:
    template <class Kind>
    void take(const Id<Kind>& id) {
        if (!id.is_nil()) ids_.emplace_back(id.bytes());
    }
    template <Described T>
    void take(const T& value) {
        describe(*this, value);
    }
    template <class T>
    void take(const std::vector<T>& values) {
        for (const T& value : values) take(value);
    }
    template <class T>
    void take(const std::optional<T>& value) {
        if (value) take(*value);
    }
    template <class T>
    void take(const T&) {}

    std::vector<AnyId>& ids_;
};

/// How far a fact is seen beyond the ids it names.
enum class Reach { cell, lesson_record, course, student, notice, exemption, organization };

struct Seen {
    Reach reach = Reach::organization;
    LessonId lesson_id;
    CourseId course_id;
    StudentId student_id;
    EntryIndex notice = -1;  ///< Or the exemption.
};

Seen cell_of(const LessonId& id) { return {Reach::cell, id, {}, {}}; }
Seen record_of(const LessonId& id) { return {Reach::lesson_record, id, {}, {}}; }

struct SeenOf {
    Seen operator()(const MarkRecorded& fact) const { return cell_of(fact.place.lesson_id); }
    Seen operator()(const MarkCorrected& fact) const { return cell_of(fact.place.lesson_id); }
    Seen operator()(const MarkWithdrawn& fact) const { return cell_of(fact.place.lesson_id); }
    Seen operator()(const CommentRecorded& fact) const { return cell_of(fact.lesson_id); }
    Seen operator()(const AttendanceRecorded& fact) const { return cell_of(fact.lesson_id); }
    Seen operator()(const TopicRecorded& fact) const { return record_of(fact.lesson_id); }
    Seen operator()(const HomeworkAssigned& fact) const { return record_of(fact.lesson_id); }
    Seen operator()(const WorkDefined& fact) const { return record_of(fact.lesson_id); }
    Seen operator()(const WorkRemoved& fact) const { return record_of(fact.lesson_id); }
    Seen operator()(const CorrectionRequested& fact) const { return record_of(fact.lesson_id); }
    Seen operator()(const CorrectionDecided& fact) const { return record_of(fact.lesson_id); }
    Seen operator()(const RollTaken& fact) const { return record_of(fact.lesson_id); }
    Seen operator()(const BriefingRecorded& fact) const { return record_of(fact.lesson_id); }
    // Changes of a lesson, its cancellation and its mode too, reach everybody: they are rare, and
    // concern days and people that the lesson no longer names, and lists of the whole school.
    Seen operator()(const AbsenceNoticed& fact) const { return of_student(fact.student_id); }
    Seen operator()(const AbsenceNoticeWithdrawn& fact) const {
        return {Reach::notice, {}, {}, {}, fact.notice};
    }
    Seen operator()(const ExcuseRegistered& fact) const { return of_student(fact.student_id); }
    Seen operator()(const ExemptionGranted& fact) const { return of_student(fact.student_id); }
    Seen operator()(const ExemptionWithdrawn& fact) const {
        return {Reach::exemption, {}, {}, {}, fact.exemption};
    }
    Seen operator()(const AttestationPlanned& fact) const { return of(fact.course_id); }
    Seen operator()(const AttestationHeld&) const { return {Reach::cell, {}, {}, {}}; }
    Seen operator()(const LessonPlanKept&) const { return {Reach::cell, {}, {}, {}}; }
    Seen operator()(const RemarkMade&) const { return {Reach::cell, {}, {}, {}}; }
    Seen operator()(const CellRemarkMade&) const { return {Reach::cell, {}, {}, {}}; }
    Seen operator()(const HealthSheetKept& fact) const { return of_student(fact.student_id); }
    Seen operator()(const RemarkAnswered&) const { return {Reach::cell, {}, {}, {}}; }
    Seen operator()(const RemarkSettled&) const { return {Reach::cell, {}, {}, {}}; }
    // Orders, sheets and a family's diary read these by the student and by his groups. Aspects,
    // reopenings, planned works and mass events reach everybody: they are rare, and lists and
    // locks of many groups depend on them.
    Seen operator()(const StudyModeSet& fact) const { return of_student(fact.student_id); }
    Seen operator()(const StudyModeEnded& fact) const { return of_student(fact.student_id); }
    Seen operator()(const ResultCarried& fact) const { return of_student(fact.student_id); }
    Seen operator()(const CarriedResultWithdrawn& fact) const {
        return of_student(fact.student_id);
    }
    Seen operator()(const AchievementRecorded& fact) const { return of_student(fact.student_id); }
    Seen operator()(const PracticeAssigned& fact) const { return of_student(fact.student_id); }
    Seen operator()(const PracticeCancelled& fact) const { return of_student(fact.student_id); }
    Seen operator()(const PracticeAssessed& fact) const { return of_student(fact.student_id); }
    Seen operator()(const PracticeDayWritten& fact) const { return of_student(fact.student_id); }
    Seen operator()(const PracticeDayWithdrawn& fact) const { return of_student(fact.student_id); }
    Seen operator()(const PracticeDayConfirmed& fact) const { return of_student(fact.student_id); }
    Seen operator()(const PracticeDayReturned& fact) const { return of_student(fact.student_id); }
    // Regimes, cycles, admissions, final attestation, visits, special days and bells reach
    // everybody, for the same reason.
    Seen operator()(const RubricKept& fact) const { return of(fact.course_id); }
    Seen operator()(const CriteriaAssessed& fact) const { return cell_of(fact.place.lesson_id); }
    Seen operator()(const BehaviourAssessed& fact) const { return of_student(fact.student_id); }
    Seen operator()(const AttestationDeferred& fact) const { return of_student(fact.student_id); }
    Seen operator()(const DeferralWithdrawn& fact) const { return of_student(fact.student_id); }
    Seen operator()(const RetakeDirected& fact) const { return of_student(fact.student_id); }
    Seen operator()(const RetakeWithdrawn& fact) const { return of_student(fact.student_id); }
    Seen operator()(const EarlyAttestationAllowed& fact) const {
        return of_student(fact.student_id);
    }
    Seen operator()(const EarlyAttestationWithdrawn& fact) const {
        return of_student(fact.student_id);
    }
    Seen operator()(const ExamResultRecorded& fact) const { return of_student(fact.student_id); }
    Seen operator()(const DutyTicked&) const { return {Reach::cell, {}, {}, {}}; }
    Seen operator()(const PeriodMarkConfirmed&) const { return {Reach::cell, {}, {}, {}}; }
    Seen operator()(const AnnualMarkConfirmed&) const { return {Reach::cell, {}, {}, {}}; }
    Seen operator()(const PeriodClosed& fact) const { return of(fact.course_id); }
    Seen operator()(const CourseClosed& fact) const { return of(fact.course_id); }
    template <class Setting>
    Seen operator()(const Setting&) const {
        return {};
    }
    static Seen of(const CourseId& id) { return {Reach::course, {}, id, {}}; }
    static Seen of_student(const StudentId& id) { return {Reach::student, {}, {}, id}; }
};

/// Nobody's stamp is the organisation's: a vacancy must not bump it.
template <class Kind>
void add(const Id<Kind>& id, std::vector<AnyId>& touched) {
    if (!id.is_nil()) touched.emplace_back(id.bytes());
}

Result<Done> add_course(CourseId id, SchoolReader& reader, std::vector<AnyId>& touched) {
    add(id, touched);
    LETOPIS_TRY(course, reader.course(id));
    if (course) add(course->study_group_id, touched);
    return Done{};
}

/// The student and every group he was ever in: its class teacher sees it.
Result<Done> add_student(StudentId id, SchoolReader& reader, std::vector<AnyId>& touched) {
    add(id, touched);
    LETOPIS_TRY(enrolments, reader.enrolments_of(id));
    for (const Enrolment& one : enrolments) add(one.study_group_id, touched);
    return Done{};
}

Result<Done> add_noticed(EntryIndex notice, SchoolReader& reader, std::vector<AnyId>& touched) {
    LETOPIS_TRY(known, reader.absence_notice(notice));
    return known ? add_student(known->student_id, reader, touched) : Result<Done>{Done{}};
}

Result<Done> add_exempted(EntryIndex exemption, SchoolReader& reader, std::vector<AnyId>& touched) {
    LETOPIS_TRY(known, reader.exemption(exemption));
    return known ? add_student(known->student_id, reader, touched) : Result<Done>{Done{}};
}

}  // namespace

Result<Done> add_touched(const EntryBody& body, SchoolReader& reader, std::vector<AnyId>& touched) {
    std::visit([&](const auto& fact) { Ids{touched}.field("", fact); }, body);
    const Seen seen = std::visit(SeenOf{}, body);
    if (seen.reach == Reach::organization) touched.emplace_back();
    if (seen.reach == Reach::course) return add_course(seen.course_id, reader, touched);
    if (seen.reach == Reach::student) return add_student(seen.student_id, reader, touched);
    if (seen.reach == Reach::notice) return add_noticed(seen.notice, reader, touched);
    if (seen.reach == Reach::exemption) return add_exempted(seen.notice, reader, touched);
    if (seen.lesson_id.is_nil()) return Done{};
    LETOPIS_TRY(lesson, reader.lesson(seen.lesson_id));
    if (!lesson) return Done{};
    if (seen.reach == Reach::cell) {
        add(lesson->course_id, touched);
        return Done{};
    }
    add(lesson->teacher_id, touched);
    add(lesson->held_by(), touched);
    return add_course(lesson->course_id, reader, touched);
}

std::optional<std::vector<AnyId>> touched_by(const std::vector<StoredEntry>& entries,
                                             SchoolReader& reader) {
    std::vector<AnyId> touched;
    for (const StoredEntry& row : entries) {
        const auto entry = decode_entry(row.encoded);
        if (!entry || !add_touched(entry->body, reader, touched)) return std::nullopt;
    }
    return touched;
}

}  // namespace letopis::store

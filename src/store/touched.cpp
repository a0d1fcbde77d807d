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
enum class Reach { cell, lesson_record, course, organization };

struct Seen {
    Reach reach = Reach::organization;
    LessonId lesson_id;
    CourseId course_id;
};

Seen cell_of(const LessonId& id) { return {Reach::cell, id, {}}; }
Seen record_of(const LessonId& id) { return {Reach::lesson_record, id, {}}; }

struct SeenOf {
    Seen operator()(const MarkRecorded& fact) const { return cell_of(fact.place.lesson_id); }
    Seen operator()(const MarkCorrected& fact) const { return cell_of(fact.place.lesson_id); }
    Seen operator()(const MarkWithdrawn& fact) const { return cell_of(fact.place.lesson_id); }
    Seen operator()(const CommentRecorded& fact) const { return cell_of(fact.lesson_id); }
    Seen operator()(const AttendanceRecorded& fact) const { return cell_of(fact.lesson_id); }
    Seen operator()(const LessonCancelled& fact) const { return record_of(fact.lesson_id); }
    Seen operator()(const TopicRecorded& fact) const { return record_of(fact.lesson_id); }
    Seen operator()(const HomeworkAssigned& fact) const { return record_of(fact.lesson_id); }
    Seen operator()(const WorkDefined& fact) const { return record_of(fact.lesson_id); }
    Seen operator()(const WorkRemoved& fact) const { return record_of(fact.lesson_id); }
    Seen operator()(const CorrectionRequested& fact) const { return record_of(fact.lesson_id); }
    Seen operator()(const CorrectionDecided& fact) const { return record_of(fact.lesson_id); }
    Seen operator()(const LessonPlanKept&) const { return {Reach::cell, {}, {}}; }
    Seen operator()(const RemarkMade&) const { return {Reach::cell, {}, {}}; }
    Seen operator()(const RemarkAnswered&) const { return {Reach::cell, {}, {}}; }
    Seen operator()(const RemarkSettled&) const { return {Reach::cell, {}, {}}; }
    Seen operator()(const PeriodMarkConfirmed&) const { return {Reach::cell, {}, {}}; }
    Seen operator()(const AnnualMarkConfirmed&) const { return {Reach::cell, {}, {}}; }
    Seen operator()(const PeriodClosed& fact) const { return {Reach::course, {}, fact.course_id}; }
    Seen operator()(const CourseClosed& fact) const { return {Reach::course, {}, fact.course_id}; }
    template <class Setting>
    Seen operator()(const Setting&) const {
        return {};
    }
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

}  // namespace

Result<Done> add_touched(const EntryBody& body, SchoolReader& reader, std::vector<AnyId>& touched) {
    std::visit([&](const auto& fact) { Ids{touched}.field("", fact); }, body);
    const Seen seen = std::visit(SeenOf{}, body);
    if (seen.reach == Reach::organization) touched.emplace_back();
    if (seen.reach == Reach::course) return add_course(seen.course_id, reader, touched);
    if (seen.lesson_id.is_nil()) return Done{};
    LETOPIS_TRY(lesson, reader.lesson(seen.lesson_id));
    if (!lesson) return Done{};
    if (seen.reach == Reach::cell) {
        add(lesson->course_id, touched);
        return Done{};
    }
    add(lesson->teacher_id, touched);
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

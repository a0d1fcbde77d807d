#include "app/imports/timetable_facts.h"

#include "base/limits.h"

namespace letopis {
namespace {

class FactSorting {
public:
    explicit FactSorting(TimetableFacts& facts) : facts_{facts} {}

    void operator()(const LessonScheduled& fact) {
        facts_.courses[fact.course_id].lessons.insert(fact.lesson_id);
    }
    void operator()(const TimetableSlotPlaced& fact) {
        facts_.courses[fact.slot.course_id].slots.push_back(fact);
    }
    void operator()(const CourseTeacherAssigned& fact) {
        facts_.courses[fact.course_teacher.course_id].teachers.push_back(fact.course_teacher);
    }
    template <class Other>
    void operator()(const Other&) {}

private:
    TimetableFacts& facts_;
};

}  // namespace

Result<TimetableFacts> read_timetable_facts(Reader& reader, CommandId import_id) {
    LETOPIS_TRY(answer, reader.command_answer(import_id));
    if (!answer || answer->entry_count == 0) return RefusalCode::not_found;
    TimetableFacts facts;
    const EntryIndex end = answer->first_entry_index + answer->entry_count;
    for (EntryIndex from = answer->first_entry_index; from < end;
         from += limits::entries_per_step) {
        LETOPIS_TRY(rows, reader.entries(from, std::min(limits::entries_per_step, end - from)));
        for (const StoredEntry& row : rows) {
            LETOPIS_TRY(entry, decode_entry(row.encoded));
            facts.actor_id = entry.actor_id;
            std::visit(FactSorting{facts}, entry.body);
        }
    }
    return facts;
}

Result<int> standing_lessons(Reader& reader, const TimetableFacts& facts) {
    int count = 0;
    for (const auto& [course, loaded] : facts.courses) {
        LETOPIS_TRY(lessons, reader.lessons_of_course(course, first_day_of_all, last_day_of_all));
        for (const Lesson& lesson : lessons)
            count += loaded.lessons.contains(lesson.lesson_id) ? 1 : 0;
    }
    return count;
}

}  // namespace letopis

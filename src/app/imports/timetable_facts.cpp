#include "app/imports/timetable_facts.h"

#include <algorithm>

#include "base/limits.h"
#include "domain/lessons/timetable/undone.h"
#include "ports/gathering/school_year.h"
#include "ports/teaching_lines.h"

namespace letopis {
namespace {

class FactSorting {
public:
    explicit FactSorting(TimetableFacts& facts) : facts_{facts} {}

    void operator()(const LessonScheduled& fact) {
        LoadedCourse& course = facts_.courses[fact.course_id];
        course.lessons.insert(fact.lesson_id);
        if (!course.first_lesson_on || fact.lesson_on < *course.first_lesson_on)
            course.first_lesson_on = fact.lesson_on;
    }
    void operator()(const CourseOpened& fact) { opened_.insert(fact.course.course_id); }
    void operator()(const LessonCancelled& fact) {
        if (fact.reason == timetable_replaced_reason) facts_.replaced.push_back(fact.lesson_id);
    }
    void operator()(const CourseTeacherEnded& fact) {
        if (fact.comment == new_timetable_comment)
            facts_.courses[fact.course_id].leaving.push_back(fact);
    }
    /// A place of an activity ends with it; one that ends before any lesson here is of a former
    /// version.
    void part_places() {
        for (auto& [id, course] : facts_.courses) {
            if (opened_.contains(id)) continue;
            const auto is_former = [&](const TimetableSlotPlaced& place) {
                return place.valid_to &&
                       (!course.first_lesson_on || *place.valid_to < *course.first_lesson_on);
            };
            const auto former =
                std::stable_partition(course.slots.begin(), course.slots.end(),
                                      [&](const auto& place) { return !is_former(place); });
            course.ended.assign(former, course.slots.end());
            course.slots.erase(former, course.slots.end());
        }
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
    std::set<CourseId> opened_;
};

/// Whether this teaching ended after the load.
bool ended_since(const std::vector<TeachingLine>& lines, EntryIndex load,
                 const CourseTeacher& one) {
    return std::ranges::any_of(lines, [&](const TeachingLine& line) {
        const auto* fact = std::get_if<CourseTeacherEnded>(&line.body);
        return load < line.entry_index && fact != nullptr && fact->teacher_id == one.teacher_id &&
               fact->valid_from == one.valid_from;
    });
}

/// Whether the lesson was made then: ids bear their moment (id.h). Where a teacher is changed, a
/// lesson is said again under the id it had.
bool is_made_at(LessonId id, Instant at) {
    constexpr int moment_bytes = 6;
    SeededRandom any{0};
    const IdBytes made = make_id_bytes(at, any);
    return std::equal(made.begin(), made.begin() + moment_bytes, id.bytes().begin());
}

bool stands(const std::vector<CourseTeacher>& now, const CourseTeacher& one) {
    return std::any_of(now.begin(), now.end(), [&](const CourseTeacher& other) {
        return other.teacher_id == one.teacher_id && other.valid_from == one.valid_from &&
               !other.valid_to;
    });
}

}  // namespace

bool TimetableFacts::is_load() const {
    return !courses.empty() && std::all_of(courses.begin(), courses.end(), [](const auto& course) {
        return course.second.lessons.empty();
    });
}

Result<TimetableFacts> read_timetable_facts(Reader& reader, CommandId import_id) {
    LETOPIS_TRY(answer, reader.command_answer(import_id));
    if (!answer || answer->entry_count == 0) return RefusalCode::not_found;
    TimetableFacts facts;
    const EntryIndex end = answer->first_entry_index + answer->entry_count;
    facts.last_entry = end - 1;
    FactSorting sorting{facts};
    for (EntryIndex from = answer->first_entry_index; from < end;
         from += limits::entries_per_step) {
        LETOPIS_TRY(rows, reader.entries(from, std::min(limits::entries_per_step, end - from)));
        for (const StoredEntry& row : rows) {
            LETOPIS_TRY(entry, decode_entry(row.encoded));
            facts.actor_id = entry.actor_id;
            std::visit(sorting, entry.body);
        }
    }
    sorting.part_places();
    return facts;
}

Result<bool> is_timetable(Reader& reader, CommandId command_id) {
    LETOPIS_TRY(answer, reader.command_answer(command_id));
    if (!answer) return false;
    const EntryIndex end = answer->first_entry_index + answer->entry_count;
    for (EntryIndex from = answer->first_entry_index; from < end;
         from += limits::entries_per_step) {
        LETOPIS_TRY(rows, reader.entries(from, std::min(limits::entries_per_step, end - from)));
        for (const StoredEntry& row : rows) {
            if (row.kind != "lesson_scheduled") continue;
            LETOPIS_TRY(entry, decode_entry(row.encoded));
            const auto* fact = std::get_if<LessonScheduled>(&entry.body);
            if (fact != nullptr && is_made_at(fact->lesson_id, answer->recorded_at)) return true;
        }
    }
    return false;
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

Result<std::map<CourseId, std::vector<CourseTeacher>>> standing_load(Reader& reader,
                                                                     const TimetableFacts& facts) {
    std::map<CourseId, std::vector<CourseTeacher>> standing;
    if (!facts.is_load()) return standing;
    for (const auto& [id, loaded] : facts.courses) {
        LETOPIS_TRY(now, reader.course_teachers(id));
        LETOPIS_TRY(lines, reader.teaching_lines(id));
        for (const CourseTeacher& one : loaded.teachers)
            if (stands(now, one) && !ended_since(lines, facts.last_entry, one))
                standing[id].push_back(one);
    }
    return standing;
}

Result<bool> is_version(Reader& reader, const TimetableFacts& facts) {
    if (!facts.replaced.empty()) return true;
    for (const auto& [id, course] : facts.courses) {
        if (!course.ended.empty() || !course.leaving.empty()) return true;
        for (const TimetableSlotPlaced& place : course.slots) {
            if (place.valid_to) continue;
            LETOPIS_TRY(title, find_course(reader, id));
            LETOPIS_TRY(year, find_school_year(reader, title.course.school_year_id));
            return place.valid_from != year.starts_on;
        }
    }
    return false;
}

Result<int> returning_lessons(Reader& reader, const TimetableFacts& facts) {
    int count = 0;
    for (const LessonId id : facts.replaced) {
        LETOPIS_TRY(lesson, reader.lesson(id));
        count += lesson && is_replaced(*lesson) ? 1 : 0;
    }
    return count;
}

}  // namespace letopis

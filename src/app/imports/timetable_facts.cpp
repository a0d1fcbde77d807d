#include "app/imports/timetable_facts.h"

#include <algorithm>

#include "base/limits.h"
#include "ports/gathering/school_year.h"

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

/// Whose teaching of a class ended after a load: by course, teacher and first day.
class EndedSince {
public:
    EndedSince(Reader& reader, EntryIndex load) : reader_{reader}, load_{load} {}

    Result<bool> has(const Course& course, const CourseTeacher& one) {
        if (looked_at_.insert(course.study_group_id).second)
            LETOPIS_TRY_DONE(look_at(course.study_group_id));
        return ended_.contains({one.course_id, one.teacher_id, one.valid_from});
    }

private:
    Result<Done> look_at(StudyGroupId group) {
        LETOPIS_TRY(indexes, reader_.entries_of_class(group));
        for (auto at = std::upper_bound(indexes.begin(), indexes.end(), load_); at != indexes.end();
             ++at) {
            LETOPIS_TRY(row, reader_.entry(*at));
            if (!row || row->kind != "course_teacher_ended") continue;
            LETOPIS_TRY(entry, decode_entry(row->encoded));
            if (const auto* fact = std::get_if<CourseTeacherEnded>(&entry.body))
                ended_.emplace(fact->course_id, fact->teacher_id, fact->valid_from);
        }
        return Done{};
    }

    Reader& reader_;
    EntryIndex load_;
    std::set<StudyGroupId> looked_at_;
    std::set<std::tuple<CourseId, EmployeeId, Date>> ended_;
};

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

Result<std::map<CourseId, std::vector<CourseTeacher>>> standing_load(Reader& reader,
                                                                     const TimetableFacts& facts) {
    std::map<CourseId, std::vector<CourseTeacher>> standing;
    if (!facts.is_load()) return standing;
    EndedSince ended{reader, facts.last_entry};
    for (const auto& [id, loaded] : facts.courses) {
        LETOPIS_TRY(title, find_course(reader, id));
        LETOPIS_TRY(now, reader.course_teachers(id));
        for (const CourseTeacher& one : loaded.teachers) {
            if (!stands(now, one)) continue;
            LETOPIS_TRY(is_over, ended.has(title.course, one));
            if (!is_over) standing[id].push_back(one);
        }
    }
    return standing;
}

}  // namespace letopis

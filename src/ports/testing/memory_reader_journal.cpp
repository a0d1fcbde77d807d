// Lessons, cells, results and closing.

#include <set>
#include <tuple>

#include "domain/lessons/timetable/undone.h"
#include "ports/testing/memory_reader.h"
#include "ports/testing/rows.h"

namespace letopis::testing {
namespace {

auto by_date(const Lesson& lesson) {
    return std::tuple{lesson.lesson_on, lesson.slot_no, lesson.starts_at, lesson.lesson_id};
}

bool between(const Lesson& lesson, Date from, Date to) {
    return from <= lesson.lesson_on && lesson.lesson_on <= to;
}

bool is_of(const Lesson& lesson, EmployeeId id) {
    return lesson.teacher_id == id || (lesson.substitution && lesson.held_by() == id);
}

bool is_changed(const Lesson& lesson) {
    return lesson.state == LessonState::cancelled || lesson.substitution || lesson.moved_from ||
           lesson.is_extra;
}

std::vector<Lesson> at_most(std::vector<Lesson> lessons, std::int64_t limit) {
    if (std::ssize(lessons) > limit) lessons.resize(static_cast<std::size_t>(limit));
    return lessons;
}

/// Everything about one place; a cell with nothing in it where nothing is.
Cell cell_at(const MemoryTables& tables, LessonId lesson, StudentId student) {
    Cell cell{.lesson_id = lesson, .student_id = student};
    const auto first = MarkPlace{.lesson_id = lesson, .student_id = student, .work_no = 0};
    for (auto at = tables.marks.lower_bound(first);
         at != tables.marks.end() && at->first.lesson_id == lesson &&
         at->first.student_id == student;
         ++at)
        cell.marks.push_back(at->second);
    cell.attendance = row_at(tables.attendance, CellKey{lesson, student});
    if (const auto comment = row_at(tables.comments, CellKey{lesson, student})) {
        cell.comment = comment->comment;
        cell.comment_version = comment->version;
    }
    return cell;
}

/// Whose cells of the lesson hold anything.
std::set<StudentId> students_in(const MemoryTables& tables, LessonId lesson) {
    std::set<StudentId> students;
    for (auto at = tables.marks.lower_bound({.lesson_id = lesson, .work_no = 0});
         at != tables.marks.end() && at->first.lesson_id == lesson; ++at)
        students.insert(at->first.student_id);
    const auto add_keys = [&](const auto& table) {
        for (auto at = table.lower_bound({lesson, StudentId{}});
             at != table.end() && at->first.first == lesson; ++at)
            students.insert(at->first.second);
    };
    add_keys(tables.attendance);
    add_keys(tables.comments);
    return students;
}

/// Lessons of the course between two days, in their order.
std::vector<Lesson> course_lessons(const MemoryTables& tables, CourseId id, Date from, Date to) {
    std::vector<Lesson> lessons;
    const auto ids = tables.lesson_ids.find(id);
    if (ids == tables.lesson_ids.end()) return lessons;
    for (const LessonId lesson_id : ids->second) {
        const Lesson& lesson = tables.lessons.at(lesson_id);
        if (between(lesson, from, to) && !is_undone(lesson)) lessons.push_back(lesson);
    }
    return in_order(std::move(lessons), by_date);
}

/// Marks of these lessons that stand.
std::vector<StudentMark> student_marks(const MemoryTables& tables, StudentId student,
                                       const std::vector<Lesson>& lessons) {
    std::vector<StudentMark> marks;
    for (const Lesson& lesson : lessons) {
        for (const Mark& mark : cell_at(tables, lesson.lesson_id, student).marks) {
            if (!mark.value) continue;
            const Work* work = lesson.work(mark.place.work_no);
            marks.push_back({.mark = mark,
                             .course_id = lesson.course_id,
                             .lesson_on = lesson.lesson_on,
                             .work = work != nullptr ? *work : Work{}});
        }
    }
    return marks;
}

/// The cell that an entry is about, if it is about one.
struct PlaceOf {
    std::optional<CellKey> operator()(const MarkRecorded& fact) const { return of(fact.place); }
    std::optional<CellKey> operator()(const MarkCorrected& fact) const { return of(fact.place); }
    std::optional<CellKey> operator()(const MarkWithdrawn& fact) const { return of(fact.place); }
    std::optional<CellKey> operator()(const CriteriaAssessed& fact) const { return of(fact.place); }
    std::optional<CellKey> operator()(const AttendanceRecorded& fact) const {
        return CellKey{fact.lesson_id, fact.student_id};
    }
    std::optional<CellKey> operator()(const CommentRecorded& fact) const {
        return CellKey{fact.lesson_id, fact.student_id};
    }
    template <class Other>
    std::optional<CellKey> operator()(const Other&) const {
        return std::nullopt;
    }
    static CellKey of(const MarkPlace& place) { return {place.lesson_id, place.student_id}; }
};

/// The lesson that an entry is about; nil for others.
struct LessonOfEntry {
    template <class Fact>
    LessonId operator()(const Fact& fact) const {
        if constexpr (requires { LessonId{fact.lesson_id}; }) return fact.lesson_id;
        return LessonId{};
    }
};

}  // namespace

// --- Lessons ---

Result<std::optional<Lesson>> MemoryReader::lesson(LessonId id) {
    return row_at(tables_.lessons, id);
}

Result<std::vector<Lesson>> MemoryReader::lessons_of_course(CourseId id, Date from, Date to) {
    return course_lessons(tables_, id, from, to);
}

Result<std::optional<CorrectionRequest>> MemoryReader::correction_request(EntryIndex request) {
    return row_at(tables_.correction_requests, request);
}

Result<std::vector<CorrectionRequest>> MemoryReader::correction_requests(CorrectionState state,
                                                                         std::int64_t limit) {
    return latest_first(
        rows_where(tables_.correction_requests,
                   [state](const CorrectionRequest& request) { return request.state == state; }),
        limit);
}

Result<std::vector<CorrectionRequest>> MemoryReader::correction_requests_of(PersonId id,
                                                                            std::int64_t limit) {
    return latest_first(
        rows_where(tables_.correction_requests,
                   [id](const CorrectionRequest& request) { return request.requested_by == id; }),
        limit);
}

Result<std::vector<Lesson>> MemoryReader::lessons_of_teacher(EmployeeId id, Date from, Date to) {
    return in_order(rows_where(tables_.lessons,
                               [&](const Lesson& lesson) {
                                   return is_of(lesson, id) && between(lesson, from, to) &&
                                          !is_undone(lesson);
                               }),
                    by_date);
}

Result<std::vector<Lesson>> MemoryReader::lessons_of_group(StudyGroupId id, Date from, Date to) {
    return in_order(rows_where(tables_.lessons,
                               [&](const Lesson& lesson) {
                                   const auto course = row_at(tables_.courses, lesson.course_id);
                                   return course && course->study_group_id == id &&
                                          between(lesson, from, to) && !is_undone(lesson);
                               }),
                    by_date);
}

Result<std::vector<Lesson>> MemoryReader::lessons_on(Date on, std::int64_t limit) {
    return at_most(
        in_order(rows_where(tables_.lessons,
                            [&](const Lesson& lesson) {
                                return lesson.lesson_on == on && !is_undone(lesson);
                            }),
                 [](const Lesson& lesson) {
                     return std::tuple{lesson.slot_no, lesson.course_id, lesson.lesson_id};
                 }),
        limit);
}

Result<std::vector<Lesson>> MemoryReader::changed_lessons(Date from, Date to, std::int64_t limit) {
    return at_most(in_order(rows_where(tables_.lessons,
                                       [&](const Lesson& lesson) {
                                           return is_changed(lesson) && between(lesson, from, to) &&
                                                  !is_undone(lesson);
                                       }),
                            by_date),
                   limit);
}

Result<std::vector<ConfirmedChange>> MemoryReader::confirmed_changes(StudyGroupId id, Date from,
                                                                     Date to, std::int64_t limit) {
    LETOPIS_TRY(lessons, lessons_of_group(id, from, to));
    std::set<LessonId> wanted;
    for (const Lesson& lesson : lessons) wanted.insert(lesson.lesson_id);
    std::vector<ConfirmedChange> changes;
    for (auto row = tables_.entries.rbegin();
         row != tables_.entries.rend() && std::ssize(changes) < limit; ++row) {
        const auto turn = parse_enum<LessonTurn>(row->kind);
        if (!turn) continue;
        LETOPIS_TRY(entry, decode_entry(row->encoded));
        const LessonId lesson_id = std::visit(LessonOfEntry{}, entry.body);
        if (wanted.contains(lesson_id))
            changes.push_back({.lesson_id = lesson_id,
                               .turn = *turn,
                               .entry_index = row->entry_index,
                               .confirmed_at = row->recorded_at});
    }
    return changes;
}

// --- Cells ---

Result<Cell> MemoryReader::cell(LessonId lesson, StudentId student) {
    if (cells_trouble_) return *cells_trouble_;
    return cell_at(tables_, lesson, student);
}

Result<std::vector<MarkedWork>> MemoryReader::marked_works(LessonId lesson) {
    std::map<int, MarkedWork> works;
    for (auto at = tables_.marks.lower_bound({.lesson_id = lesson, .work_no = 0});
         at != tables_.marks.end() && at->first.lesson_id == lesson; ++at) {
        const auto& [place, mark] = *at;
        if (!mark.value) continue;
        MarkedWork& work = works[place.work_no];
        work.work_no = place.work_no;
        work.most_parts = std::max(work.most_parts, place.part_no);
    }
    return rows_where(works, [](const MarkedWork&) { return true; });
}

Result<std::vector<Cell>> MemoryReader::cells_of_course(CourseId id, Date from, Date to) {
    LETOPIS_TRY(lessons, lessons_of_course(id, from, to));
    std::vector<Cell> cells;
    for (const Lesson& lesson : lessons)
        for (const StudentId student : students_in(tables_, lesson.lesson_id))
            cells.push_back(cell_at(tables_, lesson.lesson_id, student));
    return cells;
}

Result<std::vector<StudentMark>> MemoryReader::marks_of_student(StudentId id, Date from, Date to) {
    return student_marks(
        tables_, id,
        in_order(rows_where(tables_.lessons,
                            [&](const Lesson& lesson) { return between(lesson, from, to); }),
                 by_date));
}

Result<std::vector<StudentMark>> MemoryReader::marks_of_student_in_course(StudentId id,
                                                                          CourseId course,
                                                                          Date from, Date to) {
    return student_marks(tables_, id, course_lessons(tables_, course, from, to));
}

Result<std::vector<Attendance>> MemoryReader::attendance_of_student(StudentId id, Date from,
                                                                    Date to) {
    std::vector<Attendance> rows;
    std::vector<Lesson> attended;
    for (const auto& [key, row] : tables_.attendance) {
        if (key.second != id) continue;
        const Lesson& lesson = tables_.lessons.at(key.first);
        if (between(lesson, from, to)) attended.push_back(lesson);
    }
    for (const Lesson& lesson : in_order(std::move(attended), by_date)) {
        const auto row = row_at(tables_.attendance, CellKey{lesson.lesson_id, id});
        if (row && row->status != AttendanceStatus::present) rows.push_back(*row);
    }
    return rows;
}

Result<std::vector<Cell>> MemoryReader::comments_of_student(StudentId id, Date from, Date to) {
    std::vector<Cell> cells;
    for (const Lesson& lesson : in_order(
             rows_where(tables_.lessons, [&](const Lesson& one) { return between(one, from, to); }),
             by_date)) {
        const auto comment = row_at(tables_.comments, CellKey{lesson.lesson_id, id});
        if (!comment || comment->comment.empty()) continue;
        cells.push_back({.lesson_id = lesson.lesson_id,
                         .student_id = id,
                         .comment = comment->comment,
                         .comment_version = comment->version});
    }
    return cells;
}

Result<std::vector<HistoryLine>> MemoryReader::cell_history(LessonId lesson, StudentId student) {
    std::vector<HistoryLine> lines;
    for (const StoredEntry& row : tables_.entries) {
        LETOPIS_TRY(entry, decode_entry(row.encoded));
        if (std::visit(PlaceOf{}, entry.body) != CellKey{lesson, student}) continue;
        lines.push_back({.entry_index = row.entry_index,
                         .recorded_at = row.recorded_at,
                         .actor_id = entry.actor_id,
                         .body = std::move(entry.body)});
    }
    return lines;
}

// --- Results and closing ---

Result<std::vector<PeriodMark>> MemoryReader::period_marks_of_course(CourseId id) {
    return rows_where(tables_.period_marks,
                      [&](const PeriodMark& mark) { return mark.course_id == id; });
}

Result<std::vector<AnnualMark>> MemoryReader::annual_marks_of_course(CourseId id) {
    return rows_where(tables_.annual_marks,
                      [&](const AnnualMark& mark) { return mark.course_id == id; });
}

Result<std::vector<PeriodMark>> MemoryReader::period_marks_of_student(StudentId id) {
    return rows_where(tables_.period_marks,
                      [&](const PeriodMark& mark) { return mark.student_id == id; });
}

Result<std::vector<AnnualMark>> MemoryReader::annual_marks_of_student(StudentId id) {
    return rows_where(tables_.annual_marks,
                      [&](const AnnualMark& mark) { return mark.student_id == id; });
}

Result<std::vector<PeriodClosing>> MemoryReader::period_closings(CourseId id) {
    return rows_where(tables_.period_closings,
                      [&](const PeriodClosing& closing) { return closing.course_id == id; });
}

Result<std::optional<Instant>> MemoryReader::course_closed_at(CourseId id) {
    return row_at(tables_.courses_closed, id);
}

Result<std::optional<Instant>> MemoryReader::class_closed_at(StudyGroupId id) {
    return row_at(tables_.classes_closed, id);
}

Result<std::vector<CouncilDecision>> MemoryReader::council_decisions(StudyGroupId id) {
    return rows_where(tables_.council_decisions, [&](const CouncilDecision& decision) {
        return decision.study_group_id == id;
    });
}

}  // namespace letopis::testing

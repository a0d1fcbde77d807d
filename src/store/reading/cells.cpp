// Cells: marks, attendance and comments, and their history.

#include <tuple>

#include "store/reading/school_reader.h"

namespace letopis::store {
namespace {

Mark read_mark(Query& row) {
    Mark mark;
    row.read_fields(mark.place);
    row.read("value", mark.value);
    row.read("due_on", mark.due_on);
    row.read("reworked_from", mark.reworked_from);
    row.read("first_recorded_at", mark.first_recorded_at);
    row.read("recorded_at", mark.recorded_at);
    row.read("recorded_by", mark.recorded_by);
    row.read("entry_index", mark.entry_index);
    return mark;
}

Attendance read_attendance(Query& row) {
    Attendance attendance;
    row.read("lesson_id", attendance.lesson_id);
    row.read("student_id", attendance.student_id);
    row.read("status", attendance.status);
    row.read("first_recorded_at", attendance.first_recorded_at);
    row.read("recorded_at", attendance.recorded_at);
    row.read("recorded_by", attendance.recorded_by);
    row.read("entry_index", attendance.entry_index);
    return attendance;
}

void read_comment(Query& row, Cell& cell) {
    row.read("comment", cell.comment);
    row.read("entry_index", cell.comment_version);
}

StudentMark read_student_mark(Query& row) {
    StudentMark mark{.mark = read_mark(row)};
    row.read("course_id", mark.course_id);
    row.read("lesson_on", mark.lesson_on);
    mark.work.work_no = mark.mark.place.work_no;
    row.read("work_type", mark.work.work_type);
    row.read("work_title", mark.work.title);
    row.read("weight_hundredths", mark.work.weight_hundredths);
    return mark;
}

/// Asks about the lesson's place in the tables.
Query& with_place(Query& query, const Lesson& lesson) {
    return query.with("course_id", lesson.course_id)
        .with("lesson_on", lesson.lesson_on)
        .with("slot_no", lesson.slot_no)
        .with("lesson_id", lesson.lesson_id);
}

/// The place of a row in the order of a course's cells.
struct CellPlace {
    Date lesson_on;
    int slot_no = 0;
    LessonId lesson_id;
    StudentId student_id;
    auto operator<=>(const CellPlace&) const = default;
};

/// Rows of one table of a course, cell by cell.
class CellRows {
public:
    CellRows(Connection& connection, Sql statement, const CourseId& course, Date from, Date to)
        : query_{connection, statement} {
        query_.with("course_id", course).with("from_on", from).with("to_on", to);
        advance();
    }
    /// Where the next row belongs; nothing at the end.
    const std::optional<CellPlace>& place() const { return place_; }
    Query& row() { return query_; }
    void advance() {
        place_.reset();
        if (!query_.next()) return;
        CellPlace place;
        query_.read("lesson_on", place.lesson_on);
        query_.read("slot_no", place.slot_no);
        query_.read("lesson_id", place.lesson_id);
        query_.read("student_id", place.student_id);
        place_ = place;
    }
    Result<Done> finish() { return query_.finish(); }

private:
    Query query_;
    std::optional<CellPlace> place_;
};

}  // namespace

Result<Cell> SchoolReader::cell(LessonId lesson_id, StudentId student) {
    Cell cell{.lesson_id = lesson_id, .student_id = student};
    LETOPIS_TRY(lesson, this->lesson(lesson_id));
    if (!lesson) return cell;

    Query marks{connection_, Sql::marks_of_cell};
    with_place(marks, *lesson).with("student_id", student);
    while (marks.next()) cell.marks.push_back(read_mark(marks));
    LETOPIS_TRY_DONE(marks.finish());

    Query attendance{connection_, Sql::attendance_of_cell};
    with_place(attendance, *lesson).with("student_id", student);
    if (attendance.next()) cell.attendance = read_attendance(attendance);
    LETOPIS_TRY_DONE(attendance.finish());

    Query comment{connection_, Sql::marks_comment_of_cell};
    with_place(comment, *lesson).with("student_id", student);
    if (comment.next()) read_comment(comment, cell);
    LETOPIS_TRY_DONE(comment.finish());
    return cell;
}

Result<std::vector<MarkedWork>> SchoolReader::marked_works(LessonId lesson_id) {
    LETOPIS_TRY(lesson, this->lesson(lesson_id));
    if (!lesson) return std::vector<MarkedWork>{};
    Query query{connection_, Sql::marks_marked_works};
    with_place(query, *lesson);
    return all_rows(query, [](Query& row) {
        return MarkedWork{.work_no = row.get<int>("work_no"),
                          .most_parts = row.get<int>("most_parts")};
    });
}

Result<std::vector<Cell>> SchoolReader::cells_of_course(CourseId id, Date from, Date to) {
    CellRows marks{connection_, Sql::marks_of_course, id, from, to};
    CellRows attendance{connection_, Sql::attendance_of_course, id, from, to};
    CellRows comments{connection_, Sql::marks_comments_of_course, id, from, to};
    std::vector<Cell> cells;
    for (;;) {
        // The three tables lie in one order: the least place is the next cell.
        std::optional<CellPlace> place;
        for (const CellRows* rows : {&marks, &attendance, &comments})
            if (rows->place() && (!place || *rows->place() < *place)) place = rows->place();
        if (!place) break;
        Cell& cell = cells.emplace_back();
        cell.lesson_id = place->lesson_id;
        cell.student_id = place->student_id;
        for (; marks.place() == place; marks.advance())
            cell.marks.push_back(read_mark(marks.row()));
        for (; attendance.place() == place; attendance.advance())
            cell.attendance = read_attendance(attendance.row());
        for (; comments.place() == place; comments.advance()) read_comment(comments.row(), cell);
    }
    LETOPIS_TRY_DONE(marks.finish());
    LETOPIS_TRY_DONE(attendance.finish());
    LETOPIS_TRY_DONE(comments.finish());
    return cells;
}

Result<std::vector<StudentMark>> SchoolReader::marks_of_student(StudentId id, Date from, Date to) {
    Query query{connection_, Sql::marks_of_student};
    query.with("student_id", id).with("from_on", from).with("to_on", to);
    return all_rows(query, read_student_mark);
}

Result<std::vector<StudentMark>> SchoolReader::marks_of_student_in_course(StudentId id,
                                                                          CourseId course,
                                                                          Date from, Date to) {
    Query query{connection_, Sql::marks_of_student_in_course};
    query.with("student_id", id).with("course_id", course).with("from_on", from).with("to_on", to);
    return all_rows(query, read_student_mark);
}

Result<std::vector<Attendance>> SchoolReader::attendance_of_student(StudentId id, Date from,
                                                                    Date to) {
    Query query{connection_, Sql::attendance_of_student};
    query.with("student_id", id).with("from_on", from).with("to_on", to);
    return all_rows(query, read_attendance);
}

Result<std::vector<Cell>> SchoolReader::comments_of_student(StudentId id, Date from, Date to) {
    Query query{connection_, Sql::marks_comments_of_student};
    query.with("student_id", id).with("from_on", from).with("to_on", to);
    return all_rows(query, [](Query& row) {
        Cell cell{.lesson_id = row.get<LessonId>("lesson_id"),
                  .student_id = row.get<StudentId>("student_id")};
        read_comment(row, cell);
        return cell;
    });
}

Result<std::vector<HistoryLine>> SchoolReader::cell_history(LessonId lesson, StudentId student) {
    Query query{connection_, Sql::ledger_cell_entries};
    query.with("lesson_id", lesson).with("student_id", student);
    std::vector<HistoryLine> lines;
    while (query.next()) {
        LETOPIS_TRY(entry, decode_entry(query.get<std::string>("encoded")));
        lines.push_back({.entry_index = query.get<EntryIndex>("entry_index"),
                         .recorded_at = entry.recorded_at,
                         .actor_id = entry.actor_id,
                         .body = std::move(entry.body)});
    }
    LETOPIS_TRY_DONE(query.finish());
    return lines;
}

}  // namespace letopis::store

#pragma once
// AuthorRoles (в какой роли): in which of his roles somebody wrote what he wrote in a journal, on
// the day he wrote it (requirements (b): «the active role is shown and logged»). It follows from
// the facts of that day, as his right did.

#include <map>
#include <string>
#include <tuple>

#include "domain/access/access.h"
#include "ports/reader.h"

namespace letopis {

/// Of what is asked: who wrote, when, about which course, lesson (nil: none) and student.
struct WrittenInJournal {
    PersonId person_id;
    Date on;
    CourseId course_id;
    LessonId lesson_id;
    StudentId student_id;
};

class AuthorRoles {
public:
    /// The reader must outlive it.
    explicit AuthorRoles(Reader& reader) : reader_{reader} {}

    /// "учитель", "замещающий учитель", "классный руководитель": by a document; several where
    /// several of his roles permitted it. "" for the program itself, and where none of them would
    /// have: what was brought from elsewhere.
    Result<std::string> words_of(const WrittenInJournal& written);

private:
    Result<std::string> found(const WrittenInJournal& written);
    Result<const Standing*> standing_on(PersonId person_id, Date on);

    Reader& reader_;
    std::map<std::pair<PersonId, Date>, Standing> standings_;
    std::map<std::tuple<PersonId, Date, CourseId, LessonId, StudentId>, std::string> known_;
};

}  // namespace letopis

#pragma once
// open_protocol: the protocol of corrections (протокол исправлений, F-21) with search and with the
// signs that make one look twice (ORD-1.4.1-b, requirements f.3). For whoever controls corrections:
// the director and the deputies.

#include <optional>
#include <string>
#include <vector>

#include "base/limits.h"
#include "domain/access/access.h"
#include "domain/journal/correction_signs.h"
#include "ports/reader.h"

namespace letopis {

/// What was corrected.
LETOPIS_ENUM(CorrectedPlace, mark, attendance, period_mark, annual_mark)
/// Вид действия of F-21: правка, удаление. given: no correction; a mark that a guardian of the
/// student gave, told of only where it is asked who marks his own child (b.3 rule 5).
LETOPIS_ENUM(CorrectionKind, changed, withdrawn, given)
/// Which of the corrections are wanted: all, removals, those with any sign or with one.
LETOPIS_ENUM(ProtocolFilter, all, withdrawn, with_signs, mass_before_closing, raised_after_closing,
             by_another_person, own_child)

/// Что искать. What is not set is not asked about.
struct ProtocolSearch {
    std::optional<Date> from;  ///< Days on which they were made, both inclusive; the last 30 …
    std::optional<Date> to;    ///< … days up to this one; today.
    std::optional<StudyGroupId> study_group_id;  ///< A class with its subgroups, or a subgroup.
    std::optional<CourseId> course_id;
    std::optional<StudentId> student_id;
    std::optional<PersonId> made_by;
    std::string reason;  ///< Stands in the reason's words or in its title, in any case of letters.
    ProtocolFilter only = ProtocolFilter::all;
    std::optional<EntryIndex> before;                  ///< The next page: only earlier entries.
    std::int64_t limit = limits::corrections_on_page;  ///< Lines of the answer.
};

/// Строка листа исправлений.
struct ProtocolLine {
    EntryIndex entry_index = -1;
    Instant made_at;
    CourseId course_id;
    std::string subject_title;
    std::string study_group_title;
    LessonId lesson_id;             ///< Nil: a mark of a period or of the year.
    std::optional<Date> lesson_on;  ///< Nothing for these.
    std::string period_title;       ///< Of these: "I четверть", "год"; else "".
    int work_no = 0;                ///< Of a mark; else 0.
    StudentId student_id;
    std::string student_name;  ///< "Ежов К. А."
    CorrectedPlace place = CorrectedPlace::mark;
    CorrectionKind kind = CorrectionKind::changed;
    std::string was;           ///< As in the cell; "" for nothing.
    std::string became;        ///< The same.
    std::string reason_title;  ///< "опечатка"; "" for none.
    std::string reason;
    PersonId made_by;
    std::string author;     ///< "Петрова А. И."; "" for the program itself.
    std::string agreed_by;  ///< Who had opened the lesson for it (JRN-14); "": nobody had to.
    std::vector<CorrectionSign> signs;
    std::string author_role;  ///< In which role, on that day: "учитель"; "" where none is known.
    bool operator==(const ProtocolLine&) const = default;
};
LETOPIS_DESCRIBE(ProtocolLine, entry_index, made_at, course_id, subject_title, study_group_title,
                 lesson_id, lesson_on, period_title, work_no, student_id, student_name, place, kind,
                 was, became, reason_title, reason, made_by, author, agreed_by, signs, author_role)

struct SignCount {
    CorrectionSign sign = CorrectionSign::mass_before_closing;
    std::int64_t count = 0;
    bool operator==(const SignCount&) const = default;
};
LETOPIS_DESCRIBE(SignCount, sign, count)

struct ProtocolDay {
    Date on;
    std::int64_t count = 0;
    std::int64_t with_signs = 0;
    bool operator==(const ProtocolDay&) const = default;
};
LETOPIS_DESCRIBE(ProtocolDay, on, count, with_signs)

/// What can be searched for: courses and people that occur, and those that are searched for.
struct ProtocolCourse {
    CourseId course_id;
    StudyGroupId study_group_id;
    std::string subject_title;
    std::string study_group_title;
    bool operator==(const ProtocolCourse&) const = default;
};
LETOPIS_DESCRIBE(ProtocolCourse, course_id, study_group_id, subject_title, study_group_title)

struct ProtocolPerson {
    PersonId person_id;
    std::string name;
    bool operator==(const ProtocolPerson&) const = default;
};
LETOPIS_DESCRIBE(ProtocolPerson, person_id, name)

/// Протокол исправлений. Counts, days and choices are of everything that was looked at, from
/// `before` on; lines are a page of it.
struct CorrectionProtocol {
    Date from;
    Date to;
    Date today;
    std::vector<ProtocolLine> lines;  ///< The latest first.
    EntryIndex next_before = -1;      ///< Where the next page begins; -1: there is none.
    std::int64_t found_count = 0;
    std::int64_t looked_at_count = 0;
    bool stopped = false;           ///< There is more than limits::corrections_looked_at.
    std::vector<SignCount> signs;   ///< Every sign, in its order.
    std::vector<ProtocolDay> days;  ///< With any, in order.
    std::vector<ProtocolCourse> courses;
    std::vector<ProtocolPerson> students;
    std::vector<ProtocolPerson> authors;
    bool operator==(const CorrectionProtocol&) const = default;
};
LETOPIS_DESCRIBE(CorrectionProtocol, from, to, today, lines, next_before, found_count,
                 looked_at_count, stopped, signs, days, courses, students, authors)

/// A deputy of a part of the school reads that of his part. An inspector reads it too: of the whole
/// school, or of a class that his visit names, which he must search by. Refuses as the second lock
/// (decide_corrections); `invalid_value` naming the field for an end before its beginning and for
/// more than a school year (366 days); `not_found` for a class, a course or a person the school
/// does not know. Looks at no more than limits::corrections_looked_at and then says `stopped`:
/// `next_before` goes on from there. First marks that a guardian gave are counted with the sign
/// own_child, and are lines where only that sign is asked for: they are no corrections.
Result<CorrectionProtocol> open_protocol(Reader& reader, const Standing& standing,
                                         const ProtocolSearch& search, Instant now);

}  // namespace letopis

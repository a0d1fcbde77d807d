#pragma once
// Notices and documents as pages show them.

#include <string>
#include <vector>

#include "domain/attendance/excuses.h"
#include "ports/reader.h"

namespace letopis {

struct NoticeLine {
    EntryIndex notice = -1;
    StudentId student_id;
    std::string student_name;
    Date from_on;
    Date to_on;
    AbsenceCause cause = AbsenceCause::illness;
    std::string cause_title;
    std::string text;
    std::string made_by;
    Instant made_at;
    bool may_withdraw = false;
    bool operator==(const NoticeLine&) const = default;
};
LETOPIS_DESCRIBE(NoticeLine, notice, student_id, student_name, from_on, to_on, cause, cause_title,
                 text, made_by, made_at, may_withdraw)

struct ExcuseLine {
    EntryIndex excuse = -1;
    StudentId student_id;
    std::string student_name;
    AttendanceStatus status = AttendanceStatus::ill;
    std::string words;  ///< "Медицинская справка № 12 от 10.10.2026"
    Date from_on;
    Date to_on;
    std::string text;
    std::string registered_by;
    Instant registered_at;
    bool operator==(const ExcuseLine&) const = default;
};
LETOPIS_DESCRIBE(ExcuseLine, excuse, student_id, student_name, status, words, from_on, to_on, text,
                 registered_by, registered_at)

/// `asker`: who may withdraw his own while its days are not over.
Result<std::vector<NoticeLine>> notice_lines(Reader& reader,
                                             const std::vector<AbsenceNotice>& notices,
                                             PersonId asker, Date today);
Result<std::vector<ExcuseLine>> excuse_lines(Reader& reader,
                                             const std::vector<ExcuseDocument>& excuses);

/// The first notice (or document) of the student that covers the day; null where none does.
template <class Paper>
const Paper* covering(const std::vector<Paper>& papers, StudentId student_id, Date on) {
    for (const Paper& one : papers)
        if (one.student_id == student_id && one.from_on <= on && on <= one.to_on) return &one;
    return nullptr;
}

}  // namespace letopis

#pragma once
// Wire types of signing in and of the session.

#include <optional>
#include <string>
#include <vector>

#include "base/describe.h"
#include "base/id.h"
#include "base/time.h"
#include "domain/access/access.h"
#include "domain/attendance/letters.h"

namespace letopis::http {

struct SignIn {
    std::string login;
    std::string password;
};
LETOPIS_DESCRIBE(SignIn, login, password)

struct ChangePassword {
    std::string old_password;
    std::string new_password;
};
LETOPIS_DESCRIBE(ChangePassword, old_password, new_password)

/// A child whose diary the person may read.
struct SessionChild {
    StudentId student_id;
    std::string name;  ///< "Иванов Иван"
    std::string study_group_title;
    bool operator==(const SessionChild&) const = default;
};
LETOPIS_DESCRIBE(SessionChild, student_id, name, study_group_title)

struct SessionView {
    PersonId person_id;
    std::string name;  ///< "Петрова А. И."
    std::string org_title;
    std::vector<Role> roles;
    std::vector<SessionChild> children;
    std::optional<StudentId> student_id;  ///< The person himself, if he studies.
    std::string csrf_token;               ///< For the X-Letopis-CSRF header.
    Date today;
    Instant expires_at;
    bool must_change_password = false;  ///< The password was given by the school.
    /// Null where they are the usual ones, as they stand on the wire (ATT-01).
    std::optional<AttendanceLetters> attendance_letters;
};
LETOPIS_DESCRIBE(SessionView, person_id, name, org_title, roles, children, student_id, csrf_token,
                 today, expires_at, must_change_password, attendance_letters)

}  // namespace letopis::http

namespace letopis {
/// On the wire: {}, done and nothing to say.
LETOPIS_DESCRIBE(Done)
}  // namespace letopis

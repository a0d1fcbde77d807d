#include "http/rooms/session_routes.h"

#include <algorithm>

#include "app/people/dismiss_employee.h"
#include "ports/gathering/school_year.h"

namespace letopis::http {
namespace {

constexpr std::string_view cookie_name = "letopis_session=";

std::string cookie_of(const Settings& settings, std::string_view token, std::int64_t seconds) {
    std::string cookie{cookie_name};
    cookie.append(token).append("; Path=/; HttpOnly; SameSite=Strict");
    if (settings.secure_cookies) cookie.append("; Secure");
    // Without an age it ends with the browser: a teachers' room has one computer for many.
    if (seconds >= 0) cookie.append("; Max-Age=").append(std::to_string(seconds));
    return cookie;
}

std::int64_t cookie_seconds(const Session& session) {
    if (session.kind == SessionKind::staff) return -1;
    return (session.expires_at - session.opened_at).micros / Span::seconds(1).micros;
}

bool is_family(Role role) { return role == Role::student || role == Role::guardian; }

/// Whoever has any business in the school besides a child of his own is staff. Who has left does
/// not come in from the day after (SEC-11).
Result<SessionKind> kind_of(const Context& context, const Account& account, Date on) {
    const School* school = context.find_school(account.org_id);
    if (!school) return RefusalCode::wrong_credentials;
    LETOPIS_TRY(standing, school->readers.read([&](Reader& reader) -> Result<Standing> {
        LETOPIS_TRY(found, read_standing(reader, account.person_id, on));
        LETOPIS_TRY(left, has_left(reader, found, on));
        if (left) return RefusalCode::account_closed;
        return found;
    }));
    const auto roles = standing.roles();
    return std::all_of(roles.begin(), roles.end(), is_family) ? SessionKind::family
                                                              : SessionKind::staff;
}

Result<SessionChild> view_child(Reader& reader, StudentId student_id, Date on) {
    SessionChild child{.student_id = student_id, .name = {}, .study_group_title = {}};
    LETOPIS_TRY(person, reader.person(student_id));
    if (person) child.name = person->last_first();
    LETOPIS_TRY(groups, groups_of_student(reader, student_id, on));
    if (!groups.empty()) child.study_group_title = groups.front().title;
    return child;
}

Result<SessionView> view_person(Reader& reader, PersonId person_id, Date on) {
    SessionView view{.person_id = person_id, .today = on};
    LETOPIS_TRY(person, reader.person(person_id));
    if (person) view.name = person->with_initials();
    LETOPIS_TRY(organization, reader.organization());
    if (organization) view.org_title = organization->short_name;
    LETOPIS_TRY(standing, read_standing(reader, person_id, on));
    view.roles = standing.roles();
    if (standing.has(Role::student)) view.student_id = person_id;
    for (const StudentId child_id : standing.children) {
        LETOPIS_TRY(child, view_child(reader, child_id, on));
        view.children.push_back(std::move(child));
    }
    LETOPIS_TRY(policies, reader.policies());
    AttendanceLetters letters = attendance_letters_on(policies, on);
    if (letters != AttendanceLetters{}) view.attendance_letters = std::move(letters);
    return view;
}

Secret secret_of(std::string& text) {
    Secret secret{as_bytes(text)};
    std::fill(text.begin(), text.end(), '\0');
    return secret;
}

}  // namespace

Result<SessionView> view_session(const Context& context, const Session& session, Instant now) {
    const School* school = context.find_school(session.org_id);
    if (!school) return RefusalCode::sign_in_required;
    LETOPIS_TRY(view, school->readers.read([&](Reader& reader) {
        return view_person(reader, session.person_id, moscow_date(now));
    }));
    view.csrf_token = context.accounts.csrf_token(session);
    view.expires_at = session.expires_at;
    view.must_change_password = session.must_change_password;
    return view;
}

void sign_in(Call& call, SignIn body, Later<WithCookie<SessionView>> later) {
    const Context& context = call.context();
    const Instant now = call.now();
    Accounts::Attempt attempt{.login = body.login,
                              .password = secret_of(body.password),
                              .address = call.request().peer,
                              .at = now};
    const auto kind = [&context, now](const Account& account) {
        return kind_of(context, account, moscow_date(now));
    };
    const auto wait = [&context, now, login = body.login, peer = call.request().peer] {
        return context.accounts.wait_before(login, peer, now);
    };
    context.accounts.sign_in(
        std::move(attempt), kind, [&context, now, wait, later](Result<OpenedSession> opened) {
            if (!opened) return later.refuse(std::move(opened).error(), wait());
            later(
                [&context, now, opened = *std::move(opened)]() -> Result<WithCookie<SessionView>> {
                    LETOPIS_TRY(view, view_session(context, opened.session, now));
                    const auto cookie =
                        cookie_of(context.settings, opened.token, cookie_seconds(opened.session));
                    return WithCookie<SessionView>{.value = std::move(view), .cookie = cookie};
                });
        });
}

Result<SessionView> show_session(Call& call) {
    return view_session(call.context(), call.session(), call.now());
}

void sign_out(Call& call, Later<WithCookie<Done>> later) {
    const Settings& settings = call.context().settings;
    call.context().accounts.sign_out(call.session(), [&settings, later](Result<Done> done) {
        if (!done) return later.refuse(std::move(done).error());
        later([&settings]() -> Result<WithCookie<Done>> {
            return WithCookie<Done>{.value = {}, .cookie = cookie_of(settings, "", 0)};
        });
    });
}

void change_password(Call& call, ChangePassword body, Later<Done> later) {
    Accounts::PasswordChange change{.session = call.session(),
                                    .old_password = secret_of(body.old_password),
                                    .new_password = secret_of(body.new_password),
                                    .at = call.now()};
    call.context().accounts.change_password(std::move(change), [later](Result<Done> done) {
        if (!done) return later.refuse(std::move(done).error());
        later([]() -> Result<Done> { return Done{}; });
    });
}

}  // namespace letopis::http

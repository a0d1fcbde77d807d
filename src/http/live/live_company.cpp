#include "http/live/live_company.h"

#include <algorithm>

#include "http/wire/json_writer.h"

namespace letopis::http {

namespace {

auto member_of(std::vector<LiveCompany::Member>& members, PersonId person_id) {
    return std::find_if(members.begin(), members.end(),
                        [&](const auto& one) { return one.person_id == person_id; });
}

}  // namespace

void LiveCompany::note_change(OfSchool& school, Seen& seen) {
    seen.version = school.changes.fetch_add(1, std::memory_order_acq_rel) + 1;
}

bool LiveCompany::enter(std::size_t school_index, CourseId course_id, PersonId person_id) {
    OfSchool& school = schools_.at(school_index);
    return school.courses.with([&](Courses& courses) {
        Seen& seen = courses[course_id];
        const auto standing = member_of(seen.members, person_id);
        if (standing != seen.members.end()) {
            ++standing->pages;
            return false;
        }
        seen.members.push_back({.person_id = person_id, .name = {}, .pages = 1});
        note_change(school, seen);
        return seen.members.size() > 1;
    });
}

bool LiveCompany::leave(std::size_t school_index, CourseId course_id, PersonId person_id) {
    OfSchool& school = schools_.at(school_index);
    return school.courses.with([&](Courses& courses) {
        const auto course = courses.find(course_id);
        if (course == courses.end()) return false;
        Seen& seen = course->second;
        const auto standing = member_of(seen.members, person_id);
        if (standing == seen.members.end() || --standing->pages > 0) return false;
        seen.members.erase(standing);
        note_change(school, seen);
        if (!seen.members.empty()) return true;
        courses.erase(course);
        return false;
    });
}

std::uint64_t LiveCompany::version_of(std::size_t school_index, CourseId course_id) {
    return schools_.at(school_index).courses.with([&](Courses& courses) {
        const auto course = courses.find(course_id);
        return course == courses.end() ? std::uint64_t{0} : course->second.version;
    });
}

LiveCompany::Seen LiveCompany::look(std::size_t school_index, CourseId course_id) {
    return schools_.at(school_index).courses.with([&](Courses& courses) {
        const auto course = courses.find(course_id);
        return course == courses.end() ? Seen{} : course->second;
    });
}

void LiveCompany::call(std::size_t school_index, CourseId course_id, PersonId person_id,
                       const std::string& name) {
    schools_.at(school_index).courses.with([&](Courses& courses) {
        const auto course = courses.find(course_id);
        if (course == courses.end()) return;
        const auto standing = member_of(course->second.members, person_id);
        if (standing != course->second.members.end()) standing->name = name;
    });
}

std::string company_words(const LiveCompany::Seen& seen, PersonId own_id) {
    JsonWriter out;
    std::size_t others = 0;
    out.begin_object();
    out.key("people");
    out.begin_array();
    for (const LiveCompany::Member& one : seen.members) {
        if (one.person_id == own_id || one.name.empty()) continue;
        if (++others <= live_company_named) out.text(one.name);
    }
    out.end_array();
    out.key("more");
    out.integer(static_cast<std::int64_t>(others - std::min(others, live_company_named)));
    out.end_object();
    return out.take();
}

}  // namespace letopis::http

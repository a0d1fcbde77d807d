#include "domain/classes/membership.h"

#include <algorithm>
#include <map>

#include "base/text.h"

namespace letopis {
namespace {

/// ", пр. № 15 от 07.11.2025"; "" where the order is not known.
std::string short_order(const std::string& order_no, const std::optional<Date>& order_on) {
    const std::string words = order_words(order_no, order_on);
    return words.empty() ? words : ", пр. " + words;
}

std::string left_words(const Member& member) {
    return std::string{by_sex(member.person.sex, "выбыл", "выбыла", "выбыл(а)")} + " " +
           member.left_on()->russian();
}

}  // namespace

bool is_home_class(const StudyGroup& group) {
    return group.kind == StudyGroupKind::school_class ||
           group.kind == StudyGroupKind::vocational_group;
}

bool Member::covers(Date on) const {
    return std::any_of(enrolments.begin(), enrolments.end(),
                       [&](const Enrolment& enrolment) { return enrolment.covers(on); });
}

bool Member::touches(Date from, Date to) const {
    return std::any_of(enrolments.begin(), enrolments.end(), [&](const Enrolment& enrolment) {
        return enrolment.enrolled_on <= to && (!enrolment.left_on || from <= *enrolment.left_on);
    });
}

std::vector<Member> members_of(std::span<const ListedStudent> students) {
    std::map<StudentId, Member> by_person;
    for (const ListedStudent& student : students) {
        Member& member = by_person[student.person.person_id];
        member.person = student.person;
        member.enrolments.push_back(student.enrolment);
    }
    std::vector<std::pair<std::string, Member>> keyed;
    for (auto& [student_id, member] : by_person) {
        std::stable_sort(member.enrolments.begin(), member.enrolments.end(),
                         [](const Enrolment& one, const Enrolment& other) {
                             return one.enrolled_on < other.enrolled_on;
                         });
        keyed.emplace_back(sort_key(member.person.full_name()), std::move(member));
    }
    // Namesakes stand in order of their ids, which the map has kept.
    std::stable_sort(keyed.begin(), keyed.end(),
                     [](const auto& one, const auto& other) { return one.first < other.first; });
    std::vector<Member> members;
    members.reserve(keyed.size());
    for (auto& [key, member] : keyed) members.push_back(std::move(member));
    return members;
}

std::string leaving_note(const Member& member) {
    if (!member.left_on()) return "";
    return left_words(member) + short_order(member.enrolments.back().left_order_no, std::nullopt);
}

std::string full_leaving_note(const Member& member) {
    if (!member.left_on()) return "";
    const Enrolment& last = member.enrolments.back();
    std::string note = left_words(member) + short_order(last.left_order_no, last.left_order_on);
    if (!last.left_reason.empty()) note += ", " + last.left_reason;
    return note;
}

std::string full_arrival_note(const Member& member) {
    const Enrolment& first = member.enrolments.front();
    return std::string{by_sex(member.person.sex, "прибыл", "прибыла", "прибыл(а)")} + " " +
           first.enrolled_on.russian() + short_order(first.order_no, first.order_on);
}

std::string order_words(const std::string& order_no, const std::optional<Date>& order_on) {
    if (order_no.empty()) return {};
    return "№ " + order_no + (order_on ? " от " + order_on->russian() : std::string{});
}

std::string_view by_sex(Sex sex, std::string_view male, std::string_view female,
                        std::string_view unknown) {
    switch (sex) {
        case Sex::male:
            return male;
        case Sex::female:
            return female;
        case Sex::unknown:
            break;
    }
    return unknown;
}

}  // namespace letopis

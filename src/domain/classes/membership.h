#pragma once
// Membership (состав группы): one person, one row of the list, however many orders there were.

#include <optional>
#include <span>
#include <string>
#include <vector>

#include "domain/classes/classes.h"

namespace letopis {

/// Строка списка: a student with all his stays in the group.
/// Invariant: enrolments are not empty and stand in order of enrolled_on.
struct Member {
    Person person;
    std::vector<Enrolment> enrolments;

    Date enrolled_on() const { return enrolments.front().enrolled_on; }
    /// Last day of the last stay; nothing while he is on the list.
    std::optional<Date> left_on() const { return enrolments.back().left_on; }
    bool covers(Date on) const;
    /// Whether he was on the list on any day of these, both inclusive.
    bool touches(Date from, Date to) const;
};

/// Whether a student of it is at home there: a class or a vocational group, not a subgroup of one
/// and not an association.
bool is_home_class(const StudyGroup& group);

/// Members by the Russian alphabet, ё after е: the order and the numbers of every list (JRN-03).
std::vector<Member> members_of(std::span<const ListedStudent> students);

/// «выбыл(а) 10.11.2025, пр. № 15», by the person's sex; "" for who has not left.
std::string leaving_note(const Member& member);
/// As printed: «выбыл(а) 10.11.2025, пр. № 15 от 07.11.2025, переведён в 7 «Б»».
std::string full_leaving_note(const Member& member);
/// As printed: «прибыл(а) 12.01.2026, пр. № 3 от 11.01.2026».
std::string full_arrival_note(const Member& member);

/// "№ 15 от 28.08.2026"; "" where there is no order.
std::string order_words(const std::string& order_no, const std::optional<Date>& order_on);

/// The word with the ending of the person's sex: ("переведён", "переведена", "переведён(а)").
std::string_view by_sex(Sex sex, std::string_view male, std::string_view female,
                        std::string_view unknown);

}  // namespace letopis

#include "http/routes/audience.h"

#include <algorithm>

namespace letopis::http {

bool Audience::admits(const Standing& standing) const {
    if (kind_ != Kind::roles) return true;
    const auto held = standing.roles();
    return std::any_of(held.begin(), held.end(), [&](Role role) { return names(role); });
}

std::uint32_t Audience::opened_by(const Standing& standing) const {
    std::uint32_t held = 0;
    for (const Role role : standing.roles()) held |= bit(role);
    return kind_ == Kind::roles ? roles_ & held : 0;
}

std::string Audience::words() const {
    switch (kind_) {
        case Kind::anyone:
            return "anyone";
        case Kind::this_machine:
            return "this machine";
        case Kind::signed_in:
            return "signed in";
        case Kind::roles:
            break;
    }
    std::string words;
    for (std::size_t i = 0; i < names_of(Role{}).size(); ++i) {
        if (!names(static_cast<Role>(i))) continue;
        words.append(words.empty() ? "" : ", ").append(names_of(Role{})[i]);
    }
    return words;
}

}  // namespace letopis::http

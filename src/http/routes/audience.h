#pragma once
// Audience (кто может стучаться): the first lock. Whether such a person may knock at a route at
// all; the second lock (domain/access) decides about the object behind it.

#include <cstdint>
#include <initializer_list>
#include <string>

#include "domain/access/access.h"

namespace letopis::http {

class Audience {
public:
    /// Whoever comes.
    static constexpr Audience anyone() { return Audience{Kind::anyone, 0}; }
    /// A program on this machine, e.g. the one that collects metrics.
    static constexpr Audience this_machine() { return Audience{Kind::this_machine, 0}; }
    /// Whoever has a session.
    static constexpr Audience signed_in() { return Audience{Kind::signed_in, 0}; }
    /// Whoever holds one of the roles today.
    static constexpr Audience of(std::initializer_list<Role> roles) {
        std::uint32_t mask = 0;
        for (const Role role : roles) mask |= bit(role);
        return Audience{Kind::roles, mask};
    }

    bool needs_session() const { return kind_ == Kind::signed_in || kind_ == Kind::roles; }
    bool names_roles() const { return kind_ == Kind::roles; }
    bool is_for_this_machine() const { return kind_ == Kind::this_machine; }
    /// Whether the first lock opens for a person who has a session.
    bool admits(const Standing& standing) const;
    bool names(Role role) const { return (roles_ & bit(role)) != 0; }
    /// Those of a person's roles that open the door, as bits in the order of Role; none where any
    /// role does.
    std::uint32_t opened_by(const Standing& standing) const;
    /// "director, deputy"; "anyone", "signed in", "this machine".
    std::string words() const;

private:
    enum class Kind : std::uint8_t { anyone, this_machine, signed_in, roles };
    constexpr Audience(Kind kind, std::uint32_t roles) : kind_{kind}, roles_{roles} {}
    static constexpr std::uint32_t bit(Role role) { return 1U << static_cast<unsigned>(role); }

    Kind kind_;
    std::uint32_t roles_;
};

}  // namespace letopis::http

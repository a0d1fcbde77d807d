#pragma once
// Values of a request's body, and what each is spoilt to.

#include <optional>
#include <set>
#include <string>
#include <vector>

namespace letopis::http::testing {

/// A value of a body, as it is written there; no object and no list.
struct Leaf {
    std::string name;  ///< Of itself, or of the list it stands in.
    std::size_t at = 0;
    std::size_t length = 0;
    std::optional<std::size_t> named_at;  ///< Where its own name begins; nothing within a list.
    std::set<std::string> within = {};    ///< Names of what it stands in.

    std::string of(const std::string& body) const { return body.substr(at, length); }
};

/// All of a body without blanks and without escapes.
std::vector<Leaf> leaves_of(const std::string& body);

/// A way to spoil a value, and what it makes of it.
struct Spoiling {
    std::string kind;  ///< "type", "other", "past", "future", "low", "high", "long", …
    std::string value;
};

/// What the value can be spoilt to, by what it looks like. Every "type" makes a body that cannot be
/// read.
std::vector<Spoiling> spoilings_of(const Leaf& leaf, const std::string& value);

/// The body with another value there.
std::string with(const Leaf& leaf, const std::string& value, std::string body);
/// The body without the member; nothing within a list.
std::optional<std::string> without(const Leaf& leaf, std::string body);

}  // namespace letopis::http::testing

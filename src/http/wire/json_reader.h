#pragma once
// JsonReader: reads JSON token by token, strictly. simdjson does the work and is seen only in the
// .cpp.
//
// Every refusal is `malformed_request` and names the place: "commands[3].text". Nothing after the
// value, no member twice, no text that is not clean UTF-8, no deeper than limits::json_depth.

#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <string_view>

#include "base/result.h"

namespace letopis::http {

class JsonReader {
public:
    /// Copies the text: simdjson wants room behind it.
    explicit JsonReader(std::string_view json);
    ~JsonReader();
    JsonReader(const JsonReader&) = delete;
    JsonReader& operator=(const JsonReader&) = delete;

    using Member = std::function<Result<Done>(std::string_view key)>;
    using Item = std::function<Result<Done>()>;

    /// The methods below read the value that stands next: the whole text at first, a member or an
    /// item inside a callback.
    Result<Done> object(const Member& read_member);
    Result<Done> array(const Item& read_item);
    Result<std::string> text();
    Result<std::int64_t> integer();
    Result<bool> boolean();
    /// True when the value is null, which is then behind us; false leaves it to be read.
    Result<bool> is_null();
    /// Refuses if something stands behind the value.
    Result<Done> end();

    /// A refusal of the value that was read last, for those who know more than its type.
    Refusal refuse(std::string_view words) const;
    /// A refusal of a member of the object being read.
    Refusal refuse_member(std::string_view name, std::string_view words) const;

private:
    struct State;
    std::unique_ptr<State> state_;
};

}  // namespace letopis::http

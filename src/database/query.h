#pragma once
// Query: one run of one statement, values by name.
//
//   Query query{connection, Sql::marks_of_cell};  // A room's own list: statement_of(Sql).
//   query.with("lesson_id", lesson.lesson_id).with("student_id", student);
//   while (query.next()) marks.push_back(read_mark(query));
//   LETOPIS_TRY_DONE(query.finish());
//
// How values stand in columns:
//   ids, hashes, salts   BLOB            dates      TEXT "2026-09-01"
//   instants             INTEGER, µs     times      INTEGER, minutes
//   enumerators          TEXT, by name   marks      INTEGER from 1 (their own number up to 5)
//   truth values         INTEGER 0, 1    optional   NULL
//
// :org_id is given by the query itself, so that no statement can be asked about another
// organisation. Texts and blobs are not copied: they must live until the query has finished.

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

#include "base/bytes.h"
#include "base/describe.h"
#include "base/id.h"
#include "base/result.h"
#include "base/time.h"
#include "database/connection.h"
#include "domain/marks/marks.h"

namespace letopis::database {

namespace detail {
/// What does not fit one column.
template <class T>
inline constexpr bool is_compound = false;
template <class T>
inline constexpr bool is_compound<std::vector<T>> = true;
template <Described T>
inline constexpr bool is_compound<std::optional<T>> = true;
/// What is copied when it is bound, or views of bytes that lie elsewhere.
template <class T>
inline constexpr bool is_copied =
    std::is_arithmetic_v<T> || std::is_enum_v<T> || std::is_same_v<T, Date> ||
    std::is_same_v<T, Instant> || std::is_same_v<T, TimeOfDay> ||
    std::is_same_v<T, std::string_view> || std::is_same_v<T, ByteView>;
template <class T>
inline constexpr bool is_copied<std::optional<T>> = is_copied<T>;
/// Marks and results are stored by number: enumerator `one` is 1.
template <class E>
inline constexpr bool is_numbered = std::is_same_v<E, MarkValue> || std::is_same_v<E, ResultValue>;
}  // namespace detail

class Query {
public:
    Query(Connection& connection, const Statement& statement);
    template <class Sql>
    requires std::is_enum_v<Sql> Query(Connection& connection, Sql statement)
        : Query{connection, statement_of(statement)} {}
    ~Query();
    Query(const Query&) = delete;
    Query& operator=(const Query&) = delete;

    template <class T>
    Query& with(std::string_view name, T&& value) {
        static_assert(std::is_lvalue_reference_v<T> || detail::is_copied<std::decay_t<T>>,
                      "a temporary would be gone before the query runs");
        const int index = parameter(name);
        if (index > 0) bind(index, value);
        return *this;
    }
    /// Every field of a described struct, nested ones too, that the statement has a parameter for.
    /// Lists are left out. The struct must live until the query has finished.
    template <Described T>
    Query& with_fields(const T& value) {
        Binder binder{*this};
        describe(binder, value);
        return *this;
    }

    /// The next row; false at the end, and when something failed.
    bool next();
    /// What failed, if anything did. To be asked after the last row.
    Result<Done> finish();
    /// next until the end, then finish: for statements without rows.
    Result<Done> run();
    template <class T>
    void read(std::string_view name, T& value) {
        take(column(name), value);
    }
    template <class T>
    T get(std::string_view name) {
        T value{};
        read(name, value);
        return value;
    }
    /// Fills every field of a described struct, nested ones too. Lists are left as they are.
    template <Described T>
    void read_fields(T& value) {
        Taker taker{*this};
        describe(taker, value);
    }
    /// A text or a blob where it lies, until the next row.
    ByteView bytes(std::string_view name) { return blob(column(name)); }
    int column_count() const;
    /// The order of the first columns of this row and of another query's: NULL, numbers, texts,
    /// blobs, each as SQLite sorts them.
    int compare_row(const Query& other, int columns) const;
    /// The first columns for a person to read: "7, 0192f3…, 2026-09-14".
    std::string row_text(int columns) const;
    /// The row says something that the program never writes: the query fails.
    void damaged();

private:
    struct Binder {
        Query& query;
        template <class T>
        void field(std::string_view name, const T& value) {
            if constexpr (Described<T>) {
                describe(*this, value);
            } else if constexpr (!detail::is_compound<T>) {
                const int index = query.optional_parameter(name);
                if (index > 0) query.bind(index, value);
            }
        }
    };
    struct Taker {
        Query& query;
        template <class T>
        void field(std::string_view name, T& value) {
            if constexpr (Described<T>)
                describe(*this, value);
            else if constexpr (!detail::is_compound<T>)
                query.read(name, value);
        }
    };

    int parameter(std::string_view name);
    int optional_parameter(std::string_view name);
    int column(std::string_view name);

    void note_bound(int index) { bound_ |= std::uint64_t{1} << (index - 1); }
    void bind(int index, std::int64_t value) {
        note_bound(index);
        prepared_->bind_integer(index, value);
    }
    void bind(int index, int value) { bind(index, static_cast<std::int64_t>(value)); }
    void bind(int index, bool value) { bind(index, std::int64_t{value ? 1 : 0}); }
    void bind(int index, std::string_view value) {
        note_bound(index);
        prepared_->bind_text(index, value);
    }
    void bind(int index, const std::string& value) { bind(index, std::string_view{value}); }
    void bind(int index, Date value);
    void bind(int index, Instant value) { bind(index, value.micros); }
    void bind(int index, TimeOfDay value) { bind(index, value.minutes); }
    void bind_blob(int index, ByteView value) {
        note_bound(index);
        prepared_->bind_blob(index, value);
    }
    void bind_nothing(int index) {
        note_bound(index);
        prepared_->bind_nothing(index);
    }
    template <std::size_t Size>
    void bind(int index, const std::array<std::uint8_t, Size>& value) {
        bind_blob(index, value);
    }
    void bind(int index, ByteView value) { bind_blob(index, value); }
    template <class Kind>
    void bind(int index, const Id<Kind>& value) {
        bind_blob(index, value.bytes());
    }
    template <NamedEnum E>
    void bind(int index, E value) {
        if constexpr (detail::is_numbered<E>)
            bind(index, static_cast<int>(value) + 1);
        else
            bind(index, enum_name(value));
    }
    template <class T>
    requires detail::is_copied<T>
    void bind(int index, const std::optional<T>& value) {
        if (value)
            bind(index, *value);
        else
            bind_nothing(index);
    }

    bool is_nothing(int index) const { return prepared_->kind(index) == ValueKind::nothing; }
    std::int64_t integer(int index) const { return prepared_->integer(index); }
    std::string_view text(int index) const { return as_text(blob(index)); }
    ByteView blob(int index) const { return prepared_->bytes(index); }

    void take(int index, std::int64_t& value) { value = integer(index); }
    void take(int index, int& value) { value = static_cast<int>(integer(index)); }
    void take(int index, bool& value) { value = integer(index) != 0; }
    void take(int index, std::string& value) { value = text(index); }
    void take(int index, Instant& value) { value.micros = integer(index); }
    void take(int index, TimeOfDay& value) { value.minutes = static_cast<int>(integer(index)); }
    void take(int index, Date& value);
    template <std::size_t Size>
    void take(int index, std::array<std::uint8_t, Size>& value) {
        const ByteView bytes = blob(index);
        if (bytes.size() != Size) return damaged();
        std::copy(bytes.begin(), bytes.end(), value.begin());
    }
    template <class Kind>
    void take(int index, Id<Kind>& value) {
        IdBytes bytes;
        take(index, bytes);
        value = Id<Kind>{bytes};
    }
    template <NamedEnum E>
    void take(int index, E& value) {
        std::optional<E> found;
        if constexpr (detail::is_numbered<E>) {
            const std::int64_t number = integer(index);
            if (1 <= number && number <= static_cast<std::int64_t>(names_of(E{}).size()))
                found = static_cast<E>(number - 1);
        } else {
            found = parse_enum<E>(text(index));
        }
        if (!found) return damaged();
        value = *found;
    }
    template <class T>
    requires detail::is_copied<T>
    void take(int index, std::optional<T>& value) {
        value.reset();
        if (!is_nothing(index)) take(index, value.emplace());
    }

    Connection& connection_;
    const Statement& statement_;
    Prepared* prepared_ = nullptr;
    std::optional<Error> failure_;
    std::uint64_t bound_ = 0;  ///< Bit i: parameter i + 1 has its value.
    enum class Stage { binding, stepping, ended } stage_ = Stage::binding;
};

/// All rows, each read by `read(query)`.
template <class Read>
auto all_rows(Query& query, Read read) -> Result<std::vector<decltype(read(query))>> {
    std::vector<decltype(read(query))> rows;
    while (query.next()) rows.push_back(read(query));
    LETOPIS_TRY_DONE(query.finish());
    return rows;
}

/// The first row, or nothing.
template <class Read>
auto first_row(Query& query, Read read) -> Result<std::optional<decltype(read(query))>> {
    std::optional<decltype(read(query))> row;
    if (query.next()) row.emplace(read(query));
    LETOPIS_TRY_DONE(query.finish());
    return row;
}

/// A described struct from a row.
template <Described T>
T read_struct(Query& query) {
    T value;
    query.read_fields(value);
    return value;
}

}  // namespace letopis::database

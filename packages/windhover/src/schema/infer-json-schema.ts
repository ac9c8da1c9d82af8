/**
 * The type of the data that a JSON Schema takes, as far as the type of the schema tells. That is so for one
 * of TypeBox, and for one that is written in place. Whatever cannot be told, such as what a reference leads
 * to, is `unknown`.
 */
export type InferJsonSchema<Schema> = Schema extends { readonly '~unsafe': infer Data }
  ? Data
  : Schema extends { readonly const: infer Value }
    ? Value
    : Schema extends { readonly enum: readonly (infer Value)[] }
      ? Value
      : Schema extends { readonly anyOf: readonly (infer Branch)[] } | { readonly oneOf: readonly (infer Branch)[] }
        ? InferEach<Branch>
        : Schema extends { readonly allOf: infer Parts extends readonly unknown[] }
          ? InferAll<Parts>
          : Schema extends { readonly type: readonly (infer Type)[] }
            ? InferType<Type, Schema>
            : Schema extends { readonly type: infer Type }
              ? InferType<Type, Schema>
              : unknown

type InferEach<Branch> = Branch extends unknown ? InferJsonSchema<Branch> : never

type InferAll<Parts extends readonly unknown[]> = Parts extends readonly [infer First, ...infer Rest]
  ? InferJsonSchema<First> & InferAll<Rest>
  : unknown

type InferType<Type, Schema> = Type extends 'string'
  ? string
  : Type extends 'number' | 'integer'
    ? number
    : Type extends 'boolean'
      ? boolean
      : Type extends 'null'
        ? null
        : Type extends 'array'
          ? InferArray<Schema>
          : Type extends 'object'
            ? InferObject<Schema>
            : unknown

type InferArray<Schema> = Schema extends { readonly prefixItems: infer Places extends readonly unknown[] }
  ? [...InferPlaces<Places>, ...InferRest<Schema>]
  : Schema extends { readonly items: infer Places extends readonly unknown[] }
    ? InferPlaces<Places>
    : Schema extends { readonly items: infer Item }
      ? InferJsonSchema<Item>[]
      : unknown[]

type InferRest<Schema> = Schema extends { readonly items: infer Item }
  ? Item extends false
    ? []
    : InferJsonSchema<Item>[]
  : unknown[]

type InferPlaces<Places extends readonly unknown[]> = {
  -readonly [Place in keyof Places]: InferJsonSchema<Places[Place]>
}

type InferObject<Schema> = Schema extends { readonly properties: infer Properties }
  ? InferProperties<Properties, RequiredOf<Schema>>
  : Schema extends { readonly patternProperties: infer Patterns }
    ? Record<string, InferJsonSchema<Patterns[keyof Patterns]>>
    : Schema extends { readonly additionalProperties: infer Rest extends object }
      ? Record<string, InferJsonSchema<Rest>>
      : Record<string, unknown>

type RequiredOf<Schema> = Schema extends { readonly required: readonly (infer Name)[] } ? Name : never

/** One object type rather than two, which editors can show. */
type InferProperties<Properties, Required> = Flatten<
  {
    -readonly [Name in keyof Properties as Name extends Required ? Name : never]: InferJsonSchema<Properties[Name]>
  } & {
    -readonly [Name in keyof Properties as Name extends Required ? never : Name]?: InferJsonSchema<Properties[Name]>
  }
>

type Flatten<Data> = { [Name in keyof Data]: Data[Name] }

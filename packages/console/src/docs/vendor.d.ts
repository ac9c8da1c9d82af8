/** What the pages use of packages that ship no types, or types that need packages which are not installed. */

declare module 'swagger-ui-dist/swagger-ui-es-bundle.js' {
  interface SwaggerRequest {
    readonly url: string
    readonly userFetch?: typeof fetch
  }

  interface SwaggerOptions {
    readonly domNode: HTMLElement
    readonly spec: object
    readonly deepLinking?: boolean
    readonly defaultModelExpandDepth?: number
    readonly defaultModelsExpandDepth?: number
    readonly displayRequestDuration?: boolean
    readonly persistAuthorization?: boolean
    readonly validatorUrl?: string | null
    readonly requestInterceptor?: (request: SwaggerRequest) => SwaggerRequest
  }

  interface SwaggerSystem {
    readonly specActions: { updateUrl(url: string): void }
  }

  export default function SwaggerUI(options: SwaggerOptions): SwaggerSystem
}

declare module '#vendor/redoc/redoc.standalone.js' {
  interface RedocOptions {
    readonly disableTelemetry?: boolean
    readonly router?: 'hash' | 'history'
    readonly scrollYOffset?: number
  }

  export function init(document: object, options: RedocOptions, element: Element): unknown
}

declare module '#vendor/scalar/scalar.js' {
  interface ScalarOptions {
    readonly content: object
    readonly baseServerURL?: string
    readonly withDefaultFonts?: boolean
    readonly telemetry?: boolean
    readonly agent?: { readonly disabled: boolean }
    readonly mcp?: { readonly disabled: boolean }
    readonly hideClientButton?: boolean
    readonly showDeveloperTools?: 'always' | 'localhost' | 'never'
    readonly documentDownloadType?: 'none'
    readonly hideDarkModeToggle?: boolean
    readonly forceDarkModeState?: 'dark' | 'light'
    readonly orderSchemaPropertiesBy?: 'alpha' | 'preserve'
    readonly expandAllSchemaProperties?: boolean
  }

  export function createApiReference(element: Element, options: ScalarOptions): { destroy(): void }
}

declare module '#vendor/scalar/style.css'
